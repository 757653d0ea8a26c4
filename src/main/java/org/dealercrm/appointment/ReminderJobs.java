package org.dealercrm.appointment;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteZone;

/** Reminds customers of tomorrow's appointments, each in a transaction of its own and once. */
public final class ReminderJobs {
    private static final String MODULE = ReminderJobs.class.getName();
    private static final int SECONDS = 120;
    private static final int DEFAULT_HOUR = 10;

    private ReminderJobs() { }

    /** Looks through the open appointments of about tomorrow; which day that is says each site. */
    public static Map<String, Object> remindAll(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        LocalDate today = Settings.today(dctx.getDelegator());
        List<GenericValue> rows = EntityQuery.use(dctx.getDelegator()).from("Appointment").where(
                EntityCondition.makeCondition("statusId", EntityOperator.IN, AppointmentStates.OPEN),
                EntityCondition.makeCondition("remindedDate", null),
                EntityCondition.makeCondition("appointmentDay", EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(today)),
                EntityCondition.makeCondition("appointmentDay", EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(today.plusDays(2))))
                .orderBy("startDate", "workEffortId").queryList();
        long reminded = 0;
        for (GenericValue row : rows) {
            reminded += "Y".equals(outcome(dctx, row.getString("workEffortId"), context)) ? 1 : 0;
        }
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("remindedRows", reminded);
        return result;
    }

    private static Object outcome(DispatchContext dctx, String id, Map<String, ? extends Object> context) {
        try {
            Map<String, Object> result = dctx.getDispatcher().runSync("remindAppointment",
                    Map.of("workEffortId", id, "userLogin", context.get("userLogin")), SECONDS, true);
            if (ServiceUtil.isError(result)) {
                Debug.logError("Appointment " + id + " was not reminded: " + ServiceUtil.getErrorMessage(result), MODULE);
            }
            return result.get("reminded");
        } catch (GenericServiceException e) {
            Debug.logError(e, "Appointment " + id + " was not reminded", MODULE);
            return null;
        }
    }

    /** Reminds the customer of one appointment when it is due; the mark is set first, so that two runs remind once. */
    public static Map<String, Object> remind(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue row = EntityQuery.use(delegator).from("Appointment").where("workEffortId", context.get("workEffortId")).queryOne();
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("reminded", "N");
        if (row == null || !due(delegator, row) || !mark(row)) {
            return result;
        }
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue mail = new AppointmentMails(dctx, row, userLogin).reminder();
        new AppointmentStep(row, userLogin).note("REMIND", mail.getString("toText"));
        result.put("reminded", "Y");
        return result;
    }

    private static boolean due(Delegator delegator, GenericValue row) throws GenericEntityException {
        ZoneId zone = SiteZone.of(delegator, row.getString("facilityId")).zone();
        int hour = Settings.of(delegator, "appointment.reminderHour").inForce(row.getString("brandId"), row.getString("facilityId"))
                .map(Settings.InForce::value).filter(value -> value.matches("\\d{1,2}")).map(Integer::valueOf).orElse(DEFAULT_HOUR);
        return new ReminderRule(hour).due(row.getString("statusId"), row.getDate("appointmentDay").toLocalDate(),
                row.get("remindedDate") != null, LocalDateTime.ofInstant(Clock.now().toInstant(), zone));
    }

    private static boolean mark(GenericValue row) throws GenericEntityException {
        Timestamp now = Clock.now();
        row.set("remindedDate", now);
        return row.getDelegator().storeByCondition("Appointment", UtilMisc.toMap("remindedDate", now), EntityCondition.makeCondition(
                EntityCondition.makeCondition("workEffortId", row.get("workEffortId")), EntityOperator.AND,
                EntityCondition.makeCondition("remindedDate", null))) == 1;
    }
}
