package org.dealercrm.pqrs;

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

    private SystemCall() { }

    /** The user in whose name the component calls. */
    public static GenericValue user(Delegator delegator) throws GenericEntityException {
        return EntityQuery.use(delegator).from("UserLogin").where("userLoginId", "system").cache().queryOne();
    }

    /** The answer of a service; an error of it undoes what the caller does. */
    public static Map<String, Object> run(DispatchContext dctx, String service, Map<String, ?> input) throws GenericEntityException {
        Map<String, Object> all = new HashMap<>(input);
        all.put("userLogin", user(dctx.getDelegator()));
        try {
            Map<String, Object> result = dctx.getDispatcher().runSync(service, all);
            if (ServiceUtil.isError(result)) {
                throw new GenericEntityException(service + ": " + ServiceUtil.getErrorMessage(result));
            }
            return result;
        } catch (GenericServiceException e) {
            throw new GenericEntityException(service, e);
        }
    }
}
