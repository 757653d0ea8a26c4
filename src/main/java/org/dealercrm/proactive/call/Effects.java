package org.dealercrm.proactive.call;

import java.sql.Timestamp;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

/** What a call brings about elsewhere, in the same transaction: an appointment, an opt-out, a complaint. */
final class Effects {
    private final DispatchContext dctx;
    private final GenericValue record;
    private final GenericValue campaign;
    private final Map<String, ? extends Object> input;

    Effects(DispatchContext dctx, GenericValue record, GenericValue campaign, Map<String, ? extends Object> input) {
        this.dctx = dctx;
        this.record = record;
        this.campaign = campaign;
        this.input = input;
    }

    /** Books the appointment agreed and answers its id. */
    String book(Timestamp start, String communicationEventId) throws GenericEntityException {
        return null;
    }

    /** Who asks not to be called is not called any more, in whatever campaign. */
    void optOut() throws GenericEntityException {
    }

    /** A complaint is on record once it was heard. */
    void complain(String words) throws GenericEntityException {
        run("createComplaintRecord", UtilMisc.toMap("description", words, "customerName", record.get("customerName"),
                "phoneNumber", record.get("phoneE164")));
    }

    private Map<String, Object> run(String service, Map<String, Object> fields) throws GenericEntityException {
        fields.values().removeIf(value -> value == null);
        fields.put("userLogin", input.get("userLogin"));
        fields.put("locale", input.get("locale"));
        try {
            Map<String, Object> result = dctx.getDispatcher().runSync(service, fields);
            if (!ServiceUtil.isSuccess(result)) {
                throw new Refused(ServiceUtil.getErrorMessage(result));
            }
            return result;
        } catch (GenericServiceException e) {
            throw new GenericEntityException(service, e);
        }
    }

    /** Another capability refused its part, in the user's words; the call is then not written either. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }
}
