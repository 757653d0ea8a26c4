package org.dealercrm.proactive.call;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

/** Services of other capabilities that a call brings about, in the same transaction. */
final class Neighbour {

    private Neighbour() { }

    /** Another capability refused its part, in the user's words; the call is then not written either. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** Calls a service as the user. */
    static Map<String, Object> call(DispatchContext dctx, String service, Map<String, ? extends Object> context, Map<String, Object> fields)
            throws GenericEntityException {
        Map<String, Object> input = new HashMap<>(fields);
        input.values().removeIf(value -> value == null);
        input.put("userLogin", context.get("userLogin"));
        input.put("locale", context.get("locale"));
        try {
            Map<String, Object> result = dctx.getDispatcher().runSync(service, input);
            if (!ServiceUtil.isSuccess(result)) {
                throw new Refused(ServiceUtil.getErrorMessage(result));
            }
            return result;
        } catch (GenericServiceException e) {
            throw new GenericEntityException(service, e);
        }
    }
}
