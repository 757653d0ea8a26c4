package org.dealercrm.appointment;

import java.util.Locale;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.ChoiceName;

/** What people call a type of appointment in their language. */
public final class TypeName {
    static final Locale SPANISH = new Locale("es");

    private TypeName() { }

    /** The name of a type; its id when it is unknown. */
    public static String of(Delegator delegator, String appointmentTypeId, Locale locale) throws GenericEntityException {
        GenericValue type = appointmentTypeId == null ? null : EntityQuery.use(delegator).from("AppointmentType")
                .where("appointmentTypeId", appointmentTypeId).cache().queryOne();
        return type == null ? appointmentTypeId == null ? "" : appointmentTypeId : of(type, locale);
    }

    /** The name of a type. */
    public static String of(GenericValue type, Locale locale) {
        String name = ChoiceName.of(type, locale);
        return name.isEmpty() ? type.getString("appointmentTypeId") : name;
    }
}
