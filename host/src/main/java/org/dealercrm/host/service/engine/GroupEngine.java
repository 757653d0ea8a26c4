package org.dealercrm.host.service.engine;

import java.util.HashMap;
import java.util.Map;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.service.ServiceSpec;

/** Runs the services of a group one after the other and stops at the first error. */
final class GroupEngine implements ServiceEngine {

    @Override
    public Map<String, Object> run(DispatchContext dctx, ModelService model, Map<String, Object> context) throws GenericServiceException {
        Map<String, Object> shared = new HashMap<>(context);
        Map<String, Object> result = new HashMap<>();
        for (ServiceSpec.GroupMember member : model.spec().group()) {
            Map<String, Object> input = dctx.makeValidContext(member.serviceName(), ModelService.IN_PARAM, shared);
            if (member.async()) {
                dctx.getDispatcher().runAsync(member.serviceName(), input, false);
                continue;
            }
            Map<String, Object> answer = dctx.getDispatcher().runSync(member.serviceName(), input);
            result.putAll(answer);
            if (ServiceUtil.isError(answer)) {
                return answer;
            }
            if (member.resultToContext()) {
                shared.putAll(answer);
            }
        }
        return result;
    }
}
