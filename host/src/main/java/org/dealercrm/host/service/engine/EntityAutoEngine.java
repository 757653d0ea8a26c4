package org.dealercrm.host.service.engine;

import java.util.Map;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.NotInHostError;

/** Creates, updates, deletes or expires a row as the service definition describes it. */
final class EntityAutoEngine implements ServiceEngine {

    @Override
    public Map<String, Object> run(DispatchContext dctx, ModelService model, Map<String, Object> context) {
        throw new NotInHostError("entity-auto");
    }
}
