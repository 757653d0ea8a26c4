package org.dealercrm.host.service.eca;

import java.util.HashMap;
import java.util.Map;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.entity.eca.EcaAction;
import org.dealercrm.host.entity.eca.EcaService;

/** Calls the services that rules of entities name. */
public final class EntityRuleServices implements EcaService {

    private final LocalDispatcher dispatcher;

    public EntityRuleServices(LocalDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public Map<String, Object> run(EcaAction action, Map<String, Object> fields) throws GenericEntityException {
        try {
            Map<String, Object> input = inputOf(action.service(), fields);
            if (!action.runAsUser().isEmpty()) {
                input.put("userLogin", ServiceUtil.getUserLogin(dispatcher.getDispatchContext(), input, action.runAsUser()));
            }
            if (action.sync()) {
                return dispatcher.runSync(action.service(), input);
            }
            dispatcher.runAsync(action.service(), input, action.persist());
            return ServiceUtil.returnSuccess();
        } catch (GenericServiceException e) {
            throw new GenericEntityException("The service " + action.service() + " failed", e);
        }
    }

    @Override
    public boolean condition(String serviceName, Map<String, Object> fields) throws GenericEntityException {
        try {
            return Boolean.TRUE.equals(dispatcher.runSync(serviceName, inputOf(serviceName, fields)).get("conditionReply"));
        } catch (GenericServiceException e) {
            throw new GenericEntityException("The condition service " + serviceName + " failed", e);
        }
    }

    private Map<String, Object> inputOf(String serviceName, Map<String, Object> fields) throws GenericServiceException {
        return new HashMap<>(dispatcher.getDispatchContext().makeValidContext(serviceName, ModelService.IN_PARAM, fields));
    }
}
