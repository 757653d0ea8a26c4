package org.dealercrm.proactive.call;

import java.time.LocalDateTime;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

/** What a call brings about elsewhere: an appointment, an opt-out, a complaint. */
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

    /** Books the appointment agreed, of the kind that the campaign's reason asks for, and answers its id. */
    String book(LocalDateTime start, String communicationEventId) throws GenericEntityException {
        GenericValue reason = EntityQuery.use(dctx.getDelegator()).from("ProactiveReason")
                .where("proactiveReasonId", campaign.get("proactiveReasonId")).cache().queryOne();
        if (record.get("facilityId") == null || reason.get("appointmentTypeId") == null) {
            return null;
        }
        return (String) Neighbour.call(dctx, "bookAppointment", input, UtilMisc.toMap("partyId", record.get("partyId"),
                "facilityId", record.get("facilityId"), "appointmentTypeId", reason.get("appointmentTypeId"),
                "day", start.toLocalDate().toString(), "time", start.toLocalTime().toString(), "brandId", record.get("brandId"),
                "vehicleId", record.get("vehicleId"), "comments", input.get("comments"), "communicationEventId", communicationEventId,
                "sourceTypeId", "PROACTIVE", "sourceId", record.get("proactiveRecordId"))).get("workEffortId");
    }

    /** Who asks not to be contacted is not contacted any more, in whatever campaign. */
    void optOut() throws GenericEntityException {
        Neighbour.call(dctx, "recordContactChoice", input, UtilMisc.toMap("partyId", record.get("partyId"), "address", record.get("phoneE164"),
                "choiceTypeId", "OPT_OUT", "saidById", "DCRM_CW_CALL", "comments", input.get("comments")));
    }

    /** A complaint is on record once it was heard. */
    void complain(String words) throws GenericEntityException {
        Neighbour.call(dctx, "createComplaintRecord", input, UtilMisc.toMap("description", words, "customerName", record.get("customerName"),
                "phoneNumber", record.get("phoneE164"), "proactiveRecordId", record.get("proactiveRecordId")));
    }
}
