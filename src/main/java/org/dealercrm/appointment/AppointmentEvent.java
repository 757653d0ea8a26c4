package org.dealercrm.appointment;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.appointment.Answers.Refusal;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PlainText;
import org.dealercrm.shared.SystemCall;

/**
 * The event that shows an appointment in OFBiz's calendars: of the site, of the customer as attendee and of the adviser or booker as
 * owner. OFBiz cannot cancel a confirmed event, so what the customer confirmed is an accepted one; a visit that took place or did not is over.
 */
final class AppointmentEvent {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 255;

    private static final String OWNER = "CAL_OWNER";

    private AppointmentEvent() { }

    /** Creates the event with its assignments and answers its id. */
    static String create(DispatchContext dctx, GenericValue row) throws GenericEntityException {
        Map<String, Object> event = new HashMap<>();
        event.put("workEffortTypeId", "EVENT");
        event.put("currentStatusId", "CAL_NEEDS_ACTION");
        event.put("workEffortName", PlainText.of(TypeName.of(row.getDelegator(), row.getString("appointmentTypeId"), TypeName.SPANISH) + ": "
                + row.getString("customerName"), LONGEST_NAME));
        event.put("description", row.get("comments") == null ? null : PlainText.of(row.getString("comments"), LONGEST_DESCRIPTION));
        event.put("estimatedStartDate", row.get("startDate"));
        event.put("estimatedCompletionDate", row.get("endDate"));
        event.put("facilityId", row.get("facilityId"));
        String workEffortId = (String) SystemCall.run(dctx, "createWorkEffort", event).get("workEffortId");
        assign(dctx, workEffortId, row.getString("partyId"), "CAL_ATTENDEE");
        String owner = row.get("adviserPartyId") == null ? row.getString("bookedByPartyId") : row.getString("adviserPartyId");
        if (owner != null) {
            assign(dctx, workEffortId, owner, OWNER);
        }
        return workEffortId;
    }

    /** What is wrong with the contact that a row names: it must exist. */
    static Optional<Refusal> refusal(GenericValue row) throws GenericEntityException {
        return row.get("communicationEventId") == null || EntityQuery.use(row.getDelegator()).from("CommunicationEvent")
                .where("communicationEventId", row.get("communicationEventId")).queryCount() > 0
                ? Optional.empty() : Optional.of(Refusal.of("DealercrmAppointmentContactUnknown"));
    }

    /** Joins the event with the contact in which it was agreed, so that each shows the other in OFBiz. */
    static void link(DispatchContext dctx, GenericValue row) throws GenericEntityException {
        if (row.get("communicationEventId") != null) {
            SystemCall.run(dctx, "createCommunicationEventWorkEff", UtilMisc.toMap("workEffortId", row.get("workEffortId"),
                    "communicationEventId", row.get("communicationEventId")));
        }
    }

    /** Gives the event to another owner; without one it is only taken from the one before. */
    static void own(DispatchContext dctx, GenericValue row, String from, String to) throws GenericEntityException {
        for (GenericValue part : EntityQuery.use(row.getDelegator()).from("WorkEffortPartyAssignment")
                .where("workEffortId", row.get("workEffortId"), "partyId", from, "roleTypeId", OWNER).filterByDate(Clock.now()).queryList()) {
            SystemCall.run(dctx, "updateWorkEffortPartyAssignment", UtilMisc.toMap("workEffortId", row.get("workEffortId"), "partyId", from,
                    "roleTypeId", OWNER, "fromDate", part.get("fromDate"), "thruDate", Clock.now()));
            if (to != null) {
                assign(dctx, row.getString("workEffortId"), to, OWNER);
            }
        }
    }

    /** Brings the event to the state of the appointment. */
    static void follow(DispatchContext dctx, GenericValue row) throws GenericEntityException {
        switch (row.getString("statusId")) {
        case AppointmentStates.CONFIRMED -> {
            set(dctx, row, "CAL_SENT", null);
            set(dctx, row, "CAL_ACCEPTED", null);
        }
        case AppointmentStates.ATTENDED -> set(dctx, row, "CAL_COMPLETED", row.getTimestamp("startDate"));
        case AppointmentStates.NO_SHOW -> set(dctx, row, "CAL_COMPLETED", null);
        case AppointmentStates.CANCELLED, AppointmentStates.RESCHEDULED -> set(dctx, row, "CAL_CANCELLED", null);
        default -> { }
        }
    }

    private static void set(DispatchContext dctx, GenericValue row, String statusId, Timestamp actualStart) throws GenericEntityException {
        SystemCall.run(dctx, "updateWorkEffort", UtilMisc.toMap("workEffortId", row.get("workEffortId"), "currentStatusId", statusId,
                "actualStartDate", actualStart));
    }

    private static void assign(DispatchContext dctx, String workEffortId, String partyId, String roleTypeId) throws GenericEntityException {
        SystemCall.run(dctx, "assignPartyToWorkEffort", UtilMisc.toMap("workEffortId", workEffortId, "partyId", partyId,
                "roleTypeId", roleTypeId, "statusId", "PRTYASGN_ASSIGNED"));
    }
}
