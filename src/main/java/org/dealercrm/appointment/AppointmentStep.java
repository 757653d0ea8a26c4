package org.dealercrm.appointment;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.appointment.AppointmentStates.Moment;
import org.dealercrm.appointment.AppointmentStates.Step;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteDays;

/** Writes a step that the rules allow: the new state and the row of its history. */
public final class AppointmentStep {
    private final GenericValue row;
    private final GenericValue userLogin;

    AppointmentStep(GenericValue row, GenericValue userLogin) {
        this.row = row;
        this.userLogin = userLogin;
    }

    /** How far the time of an appointment has come, where its site is. */
    public static Moment moment(GenericValue row, SiteDays days) {
        if (!row.getTimestamp("startDate").after(Clock.now())) {
            return Moment.PAST;
        }
        return row.getDate("appointmentDay").toLocalDate().isAfter(days.at(row.getString("facilityId"))) ? Moment.BEFORE_DAY : Moment.ON_DAY;
    }

    /**
     * Takes the step and answers whether it was taken: the state must still be the one it starts from, so of two people who take one
     * at the same moment only one does.
     */
    boolean take(Step step, String comments) throws GenericEntityException {
        Timestamp now = Clock.now();
        Map<String, Object> changed = new HashMap<>();
        changed.put("statusId", step.to());
        changed.put("statusDate", now);
        EntityCondition stillThere = EntityCondition.makeCondition(
                EntityCondition.makeCondition("workEffortId", row.get("workEffortId")), EntityOperator.AND,
                EntityCondition.makeCondition("statusId", step.from()));
        if (row.getDelegator().storeByCondition("Appointment", changed, stillThere) == 0) {
            return false;
        }
        changed.forEach(row::set);
        history(step.action().name(), step.from(), comments);
        return true;
    }

    /** The first row of the history: who booked it, and why without a free place. */
    void begin() throws GenericEntityException {
        history("BOOK", null, row.getString("overbookReason"));
    }

    /** What happened to the appointment without changing its state. */
    void note(String actionId, String comments) throws GenericEntityException {
        history(actionId, row.getString("statusId"), comments);
    }

    private void history(String actionId, String from, String comments) throws GenericEntityException {
        Delegator delegator = row.getDelegator();
        delegator.create("AppointmentStatus", "appointmentStatusId", delegator.getNextSeqId("AppointmentStatus"),
                "workEffortId", row.get("workEffortId"), "actionId", actionId, "fromStatusId", from, "statusId", row.get("statusId"),
                "comments", comments, "takenByPartyId", userLogin.get("partyId"), "takenByUserLogin", userLogin.get("userLoginId"),
                "statusDate", Clock.now());
    }
}
