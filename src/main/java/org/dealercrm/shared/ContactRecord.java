package org.dealercrm.shared;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

/** Writes a contact that we made as CommunicationEvent, so that OFBiz's profile of the customer shows it. */
public final class ContactRecord {

    private static final Map<String, String> TYPES = Map.of("DCRM_CM_CALL", "PHONE_COMMUNICATION", "DCRM_CM_WHATSAPP", "DCRM_WHATSAPP",
            "DCRM_CM_EMAIL", "EMAIL_COMMUNICATION");

    private ContactRecord() { }

    /** Records a contact with a customer and answers its id; what was no contact (documents) or has no customer leaves none. */
    public static String write(DispatchContext dctx, String contactMethodId, GenericValue userLogin, String customerPartyId, String subject)
            throws GenericEntityException {
        String typeId = TYPES.get(contactMethodId);
        if (typeId == null || customerPartyId == null || userLogin.get("partyId") == null) {
            return null;
        }
        Timestamp now = Clock.now();
        Map<String, Object> event = new HashMap<>();
        event.put("communicationEventTypeId", typeId);
        event.put("statusId", "COM_COMPLETE");
        event.put("partyIdFrom", userLogin.get("partyId"));
        event.put("partyIdTo", customerPartyId);
        event.put("datetimeStarted", now);
        event.put("datetimeEnded", now);
        event.put("subject", subject);
        event.put("userLogin", EntityQuery.use(dctx.getDelegator()).from("UserLogin").where("userLoginId", "system").cache().queryOne());
        try {
            Map<String, Object> result = dctx.getDispatcher().runSync("createCommunicationEvent", event);
            if (!ServiceUtil.isSuccess(result)) {
                throw new GenericEntityException("The contact was not recorded: " + ServiceUtil.getErrorMessage(result));
            }
            return (String) result.get("communicationEventId");
        } catch (GenericServiceException e) {
            throw new GenericEntityException("The contact was not recorded", e);
        }
    }
}
