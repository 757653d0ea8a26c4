package org.dealercrm.appointment;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.personal.PersonalRows;

/** The personal data of appointments on their way out; dates, states and figures stay. */
public final class AppointmentData {
    private static final Set<String> AHEAD = Set.of("APT_BOOKED", "APT_CONFIRMED");

    private AppointmentData() { }

    /** Counts them, or removes them. */
    public static Map<String, Object> suppress(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        PersonalRows rows = new PersonalRows(dctx, context);
        List<GenericValue> appointments = rows.find("Appointment", "partyId", "phoneNumber");
        for (GenericValue row : appointments) {
            if (AHEAD.contains(row.getString("statusId")) && row.getTimestamp("startDate").after(Clock.now())) {
                rows.obstacle("APPOINTMENT " + row.get("appointmentDay"));
            }
        }
        List<Object> ids = PersonalRows.values(appointments, "workEffortId");
        rows.clear("APPOINTMENT", appointments, "=customerName", "phoneNumber", "plate", "comments", "overbookReason");
        rows.clear(null, rows.among("AppointmentStatus", "workEffortId", ids), "comments");
        rows.clear(null, rows.among("WorkEffort", "workEffortId", ids), "=workEffortName", "description");
        rows.mails("Appointment", ids, true);
        return rows.answer();
    }
}
