package org.dealercrm.appointment;

import java.sql.Date;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SystemCall;

/**
 * Lets one booking at a time pass for a site and day: it writes the row of the day, and whoever comes next waits there until the first
 * has committed or rolled back, and only then counts what is free. Both databases keep a written row to one transaction.
 */
public final class AppointmentGate {

    private AppointmentGate() { }

    /** Waits until nobody else books that day at that site. */
    static void pass(DispatchContext dctx, String facilityId, Date day) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Map<String, Object> key = UtilMisc.toMap("facilityId", facilityId, "appointmentDay", day);
        if (EntityQuery.use(delegator).from("AppointmentGate").where(key).queryCount() == 0) {
            open(dctx, key);
        }
        delegator.storeByCondition("AppointmentGate", UtilMisc.toMap("passedDate", Clock.now()), EntityCondition.makeCondition(key));
    }

    /** In a transaction of its own: of two who write the first row of a day one fails, which must not undo a booking. */
    private static void open(DispatchContext dctx, Map<String, Object> key) throws GenericEntityException {
        try {
            SystemCall.apart(dctx, "createAppointmentGate", key);
        } catch (GenericEntityException alreadyThere) {
            if (EntityQuery.use(dctx.getDelegator()).from("AppointmentGate").where(key).queryCount() == 0) {
                throw new GenericEntityException("The day " + key + " cannot be booked", alreadyThere);
            }
        }
    }

    /** Writes the row of a day unless it is there. */
    public static Map<String, Object> create(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Map<String, Object> key = UtilMisc.toMap("facilityId", context.get("facilityId"), "appointmentDay", context.get("appointmentDay"));
        if (EntityQuery.use(dctx.getDelegator()).from("AppointmentGate").where(key).queryCount() == 0) {
            dctx.getDelegator().create("AppointmentGate", key);
        }
        return ServiceUtil.returnSuccess();
    }
}
