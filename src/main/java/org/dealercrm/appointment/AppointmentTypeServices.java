package org.dealercrm.appointment;

import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;

/** Maintaining the types of appointment; appointments that are booked keep their length. */
public final class AppointmentTypeServices {
    private static final int LONGEST = 100;
    private static final int MOST_MINUTES = 1440;

    private AppointmentTypeServices() { }

    /** Adds a type with its names and how long it takes. */
    public static Map<String, Object> createType(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue type = delegator.makeValue("AppointmentType", "appointmentTypeId", delegator.getNextSeqId("AppointmentType"));
        return save(type, context);
    }

    /** Renames a type, changes its length or place in the list, ends it or takes it into use again. */
    public static Map<String, Object> updateType(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue type = EntityQuery.use(dctx.getDelegator()).from("AppointmentType")
                .where("appointmentTypeId", context.get("appointmentTypeId")).queryOne();
        if (type == null) {
            return Answers.refused("DealercrmAppointmentTypeUnknown", context);
        }
        boolean end = "Y".equals(context.get("ended"));
        type.set("thruDate", !end ? null : type.get("thruDate") == null ? Clock.now() : type.get("thruDate"));
        return save(type, context);
    }

    private static Map<String, Object> save(GenericValue type, Map<String, ? extends Object> context) throws GenericEntityException {
        for (String name : new String[] {"nameEs", "nameEn"}) {
            String value = Answers.typed(context, name);
            if (value == null || value.length() > LONGEST) {
                return Answers.refused("DealercrmAppointmentTypeNames", context);
            }
            type.set(name, value);
        }
        String minutes = Answers.typed(context, "durationMinutes");
        String place = Answers.typed(context, "sequenceNum");
        if (minutes == null || !minutes.matches("[1-9]\\d{0,3}") || Integer.parseInt(minutes) > MOST_MINUTES) {
            return Answers.refused("DealercrmAppointmentDurationWrong", context);
        }
        if (place != null && !place.matches("\\d{1,5}")) {
            return Answers.refused("DealercrmAppointmentOrderWrong", context);
        }
        type.set("durationMinutes", Long.valueOf(minutes));
        type.set("sequenceNum", place == null ? null : Long.valueOf(place));
        type.getDelegator().createOrStore(type);
        return Answers.done("DealercrmAppointmentCapacitySaved", "appointmentTypeId", type.get("appointmentTypeId"), context);
    }
}
