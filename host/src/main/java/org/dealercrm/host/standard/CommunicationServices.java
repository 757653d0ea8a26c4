package org.dealercrm.host.standard;

import java.util.Map;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Writes down what was said or written between parties. */
public final class CommunicationServices {

    private CommunicationServices() {
    }

    public static Map<String, Object> createCommunicationEvent(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        String id = call.text("communicationEventId", call.delegator().getNextSeqId("CommunicationEvent"));
        GenericValue event = call.delegator().makeValue("CommunicationEvent", "communicationEventId", id);
        event.setNonPKFields(call.input());
        if (event.get("statusId") == null) {
            event.set("statusId", "COM_ENTERED");
        }
        if (event.get("entryDate") == null) {
            event.set("entryDate", call.now());
        }
        event.create();
        addRole(call, id, call.text("partyIdTo"), "ADDRESSEE", "COM_ROLE_CREATED", call.text("contactMechIdTo"));
        addRole(call, id, call.text("partyIdFrom"), "ORIGINATOR", "COM_ROLE_COMPLETED", call.text("contactMechIdFrom"));
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("communicationEventId", id);
        return result;
    }

    public static Map<String, Object> createCommunicationEventRole(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        addRole(call, call.text("communicationEventId"), call.text("partyId"), call.text("roleTypeId"),
                call.text("statusId", "COM_ROLE_CREATED"), call.text("contactMechId"));
        return ServiceUtil.returnSuccess();
    }

    private static void addRole(StandardCall call, String eventId, String partyId, String roleTypeId, String statusId, String contactMechId)
            throws GenericEntityException {
        if (partyId == null) {
            return;
        }
        PartyServices.ensureRole(call, partyId, roleTypeId);
        call.delegator().createOrStore(call.delegator().makeValue("CommunicationEventRole", "communicationEventId", eventId,
                "partyId", partyId, "roleTypeId", roleTypeId, "statusId", statusId, "contactMechId", contactMechId));
    }

    public static Map<String, Object> setCommunicationEventStatus(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        GenericValue event = call.from("CommunicationEvent").where("communicationEventId", call.text("communicationEventId")).queryOne();
        if (event == null) {
            return call.error("HostCommunicationNotFound", Map.of("communicationEventId", call.text("communicationEventId")));
        }
        String from = event.getString("statusId");
        String to = call.text("statusId");
        if (!to.equals(from)) {
            if (call.from("StatusValidChange").where("statusId", from, "statusIdTo", to).queryCount() == 0) {
                return ServiceUtil.returnError("Error: status change from [" + from + "] to [" + to + "] is not allowed.");
            }
            event.set("statusId", to);
            event.store();
        }
        if ("Y".equals(call.text("setRoleStatusToComplete"))) {
            for (GenericValue role : call.from("CommunicationEventRole")
                    .where("communicationEventId", event.get("communicationEventId")).queryList()) {
                role.set("statusId", "COM_ROLE_COMPLETED");
                role.store();
            }
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("oldStatusId", from);
        return result;
    }
}
