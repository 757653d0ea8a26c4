package org.dealercrm.shared;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

/** Calls services as the user system after the component's own check: nobody holds a permission of OFBiz's applications. */
public final class SystemCall {
    private static final int SECONDS = 60;

    private SystemCall() { }

    /** The user in whose name the component calls. */
    public static GenericValue user(Delegator delegator) throws GenericEntityException {
        return EntityQuery.use(delegator).from("UserLogin").where("userLoginId", "system").cache().queryOne();
    }

    /** The answer of a service; an error of it is thrown, and undoes what the caller does. */
    public static Map<String, Object> run(DispatchContext dctx, String service, Map<String, ?> input) throws GenericEntityException {
        Map<String, Object> result = answer(dctx, service, input, false);
        if (ServiceUtil.isError(result)) {
            throw new GenericEntityException(service + ": " + ServiceUtil.getErrorMessage(result));
        }
        return result;
    }

    /** The answer of a service, an error of it too. */
    public static Map<String, Object> answer(DispatchContext dctx, String service, Map<String, ?> input) throws GenericEntityException {
        return answer(dctx, service, input, false);
    }

    /** The answer of a service in a transaction of its own, whose work stays whatever becomes of the caller's; an error of it too. */
    public static Map<String, Object> apart(DispatchContext dctx, String service, Map<String, ?> input) throws GenericEntityException {
        return answer(dctx, service, input, true);
    }

    private static Map<String, Object> answer(DispatchContext dctx, String service, Map<String, ?> input, boolean apart)
            throws GenericEntityException {
        Map<String, Object> all = new HashMap<>(input);
        all.put("userLogin", user(dctx.getDelegator()));
        try {
            return apart ? dctx.getDispatcher().runSync(service, all, SECONDS, true) : dctx.getDispatcher().runSync(service, all);
        } catch (GenericServiceException e) {
            throw new GenericEntityException(service, e);
        }
    }
}
