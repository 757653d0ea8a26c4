package org.dealercrm.host.service;

import java.util.Map;
import java.util.function.Supplier;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.dealercrm.host.entity.eca.EcaAction;
import org.dealercrm.host.entity.eca.EcaService;

/** Runs the services that entity rules name, as the user the rule names. */
public final class EntityRuleServices implements EcaService {
    private final Supplier<LocalDispatcher> dispatcher;

    /** The dispatcher is asked for when a rule runs: it starts after the entity engine. */
    public EntityRuleServices(Supplier<LocalDispatcher> dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public Map<String, Object> run(EcaAction action, Map<String, Object> fields) throws GenericEntityException {
        try {
            Map<String, Object> context = context(action.service(), fields, action.runAsUser());
            if (action.sync()) {
                return dispatcher.get().runSync(action.service(), context);
            }
            dispatcher.get().runAsync(action.service(), context, action.persist());
            return null;
        } catch (GenericServiceException e) {
            throw new GenericEntityException("Service " + action.service() + " of an entity rule failed", e);
        }
    }

    @Override
    public boolean condition(String serviceName, Map<String, Object> fields) throws GenericEntityException {
        try {
            Map<String, Object> result = dispatcher.get().runSync(serviceName, context(serviceName, fields, "system"));
            return Boolean.TRUE.equals(result.get("conditionReply"));
        } catch (GenericServiceException e) {
            throw new GenericEntityException("Condition service " + serviceName + " of an entity rule failed", e);
        }
    }

    private Map<String, Object> context(String serviceName, Map<String, Object> fields, String user)
            throws GenericEntityException, GenericServiceException {
        Map<String, Object> context = dispatcher.get().getDispatchContext().makeValidContext(serviceName, "IN", fields);
        GenericValue userLogin = dispatcher.get().getDelegator().findOne("UserLogin", true, "userLoginId", user);
        if (userLogin != null) {
            context.put("userLogin", userLogin);
        }
        return context;
    }
}
