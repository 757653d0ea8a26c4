package org.dealercrm.host.standard;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Gives parties ways to be reached and finds the current ones. */
public final class ContactServices {

    private ContactServices() {
    }

    public static Map<String, Object> createContactMech(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        return create(call, call.text("contactMechTypeId"), call.text("infoString"));
    }

    public static Map<String, Object> createEmailAddress(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        return UtilValidate.isEmail(call.text("emailAddress")) ? create(call, "EMAIL_ADDRESS", call.text("emailAddress"))
                : ServiceUtil.returnError(List.of(call.label("HostContactEmailMalformed")));
    }

    public static Map<String, Object> createTelecomNumber(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        return create(StandardCall.of(dctx, context), "TELECOM_NUMBER", null);
    }

    private static Map<String, Object> create(StandardCall call, String typeId, String infoString) throws GenericEntityException {
        String partyId = call.text("partyId", call.ownPartyId());
        if (partyId == null) {
            return call.error("HostContactNeedsParty");
        }
        String contactMechId = call.text("contactMechId", call.delegator().getNextSeqId("ContactMech"));
        call.delegator().create("ContactMech", "contactMechId", contactMechId, "contactMechTypeId", typeId, "infoString", infoString);
        if ("TELECOM_NUMBER".equals(typeId)) {
            GenericValue number = call.delegator().makeValue("TelecomNumber", "contactMechId", contactMechId);
            number.setNonPKFields(call.input());
            number.create();
        }
        Timestamp fromDate = call.time("fromDate");
        GenericValue link = call.delegator().makeValue("PartyContactMech", "partyId", partyId, "contactMechId", contactMechId,
                "fromDate", fromDate);
        for (String field : List.of("roleTypeId", "allowSolicitation", "extension", "verified", "comments")) {
            link.set(field, call.text(field));
        }
        link.create();
        if (call.text("contactMechPurposeTypeId") != null) {
            call.delegator().create("PartyContactMechPurpose", "partyId", partyId, "contactMechId", contactMechId,
                    "contactMechPurposeTypeId", call.text("contactMechPurposeTypeId"), "fromDate", fromDate);
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("contactMechId", contactMechId);
        return result;
    }

    public static Map<String, Object> getPartyEmail(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        Map<String, Object> result = ServiceUtil.returnSuccess();
        GenericValue contact = current(call, "EMAIL_ADDRESS", call.text("contactMechPurposeTypeId", "PRIMARY_EMAIL"));
        if (contact != null) {
            result.put("emailAddress", contact.get("infoString"));
            result.put("contactMechId", contact.get("contactMechId"));
        }
        return result;
    }

    public static Map<String, Object> getPartyTelephone(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        Map<String, Object> result = ServiceUtil.returnSuccess();
        GenericValue contact = null;
        for (String purpose : call.text("contactMechPurposeTypeId") == null
                ? List.of("PRIMARY_PHONE", "PHONE_WORK", "PHONE_HOME", "PHONE_MOBILE") : List.of(call.text("contactMechPurposeTypeId"))) {
            contact = contact == null ? current(call, "TELECOM_NUMBER", purpose) : contact;
        }
        if (contact != null) {
            GenericValue number = call.from("TelecomNumber").where("contactMechId", contact.get("contactMechId")).queryOne();
            for (String field : List.of("countryCode", "areaCode", "contactNumber", "contactMechId")) {
                result.put(field, number.get(field));
            }
            result.put("extension", contact.get("extension"));
            result.put("contactMechPurposeTypeId", contact.get("contactMechPurposeTypeId"));
        }
        return result;
    }

    /** The newest contact of a type whose purpose and link are both valid now. */
    private static GenericValue current(StandardCall call, String typeId, String purpose) throws GenericEntityException {
        return call.from("PartyContactWithPurpose").where("partyId", call.text("partyId"), "contactMechTypeId", typeId,
                        "contactMechPurposeTypeId", purpose)
                .filterByDate("contactFromDate", "contactThruDate", "purposeFromDate", "purposeThruDate")
                .orderBy("-purposeFromDate").queryFirst();
    }
}
