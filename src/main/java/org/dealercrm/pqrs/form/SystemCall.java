package org.dealercrm.pqrs.form;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;

/** Calls services as the system: who fills in the public form has no user. */
final class SystemCall {
    private static final int SECONDS = 60;

    private SystemCall() { }

    static GenericValue user(Delegator delegator) throws GenericEntityException {
        return EntityQuery.use(delegator).from("UserLogin").where("userLoginId", "system").cache().queryOne();
    }

    /** The answer of a service in the transaction of the caller, an error of it too. */
    static Map<String, Object> run(DispatchContext dctx, String service, Map<String, ?> input) throws GenericEntityException {
        return run(dctx, service, input, false);
    }

    /** The answer of a service in a transaction of its own, whose work stays whatever becomes of the caller's. */
    static Map<String, Object> apart(DispatchContext dctx, String service, Map<String, ?> input) throws GenericEntityException {
        return run(dctx, service, input, true);
    }

    private static Map<String, Object> run(DispatchContext dctx, String service, Map<String, ?> input, boolean apart)
            throws GenericEntityException {
        Map<String, Object> all = new HashMap<>(input);
        all.put("userLogin", user(dctx.getDelegator()));
        try {
            return dctx.getDispatcher().runSync(service, all, SECONDS, apart);
        } catch (GenericServiceException e) {
            throw new GenericEntityException(service, e);
        }
    }
}
