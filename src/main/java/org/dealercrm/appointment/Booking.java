package org.dealercrm.appointment;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.appointment.Answers.Refusal;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.TypedDay;

/** Gives a row of an appointment its time and its place: not in the past, in an opening that has a free place, or with a reason why not. */
final class Booking {
    private static final String OVERBOOK = "_OVERBOOK";

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue userLogin;
    private final Map<String, ? extends Object> context;

    Booking(DispatchContext dctx, Map<String, ? extends Object> context) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.userLogin = (GenericValue) context.get("userLogin");
        this.context = context;
    }

    /** Sets start, end and days of the row, whose site and type are known; the label of what is wrong with them otherwise. */
    Optional<Refusal> schedule(GenericValue row) throws GenericEntityException {
        GenericValue type = EntityQuery.use(delegator).from("AppointmentType").where("appointmentTypeId", row.get("appointmentTypeId")).queryOne();
        GenericValue site = EntityQuery.use(delegator).from("DealershipSite").where("facilityId", row.get("facilityId")).queryOne();
        if (type == null || type.get("thruDate") != null) {
            return Optional.of(Refusal.of("DealercrmAppointmentTypeUnknown"));
        }
        if (site == null || site.get("thruDate") != null) {
            return Optional.of(Refusal.of("DealercrmAppointmentSiteUnknown"));
        }
        ZoneId zone = SiteZone.of(delegator, row.getString("facilityId")).zone();
        Timestamp start = start(zone);
        if (start == null) {
            return Optional.of(Refusal.of("DealercrmAppointmentTimeWrong"));
        }
        if (!start.after(Clock.now())) {
            return Optional.of(Refusal.of("DealercrmAppointmentInPast"));
        }
        row.set("startDate", start);
        row.set("endDate", Timestamp.from(start.toInstant().plusSeconds(60 * type.getLong("durationMinutes"))));
        row.set("appointmentDay", Date.valueOf(LocalDate.ofInstant(start.toInstant(), zone)));
        row.set("bookedDay", Date.valueOf(Clock.today(zone)));
        return Optional.empty();
    }

    /** The moment that was asked for: as such, or as day and time at the site. */
    private Timestamp start(ZoneId zone) {
        if (context.get("startDate") != null) {
            return (Timestamp) context.get("startDate");
        }
        Optional<LocalDate> day = TypedDay.read(Answers.typed(context, "day"));
        Optional<LocalTime> time = TimeSpan.time(Answers.typed(context, "time"));
        return day.isPresent() && time.isPresent() ? Timestamp.from(day.get().atTime(time.get()).atZone(zone).toInstant()) : null;
    }

    /** Takes a place in the slot; until the transaction ends nobody else books that day at that site. */
    Optional<Refusal> takePlace(GenericValue row) throws GenericEntityException {
        AppointmentGate.pass(dctx, row.getString("facilityId"), row.getDate("appointmentDay"));
        if (twice(row)) {
            return Optional.of(new Refusal("DealercrmAppointmentTwice", UtilMisc.toMap("customer", row.get("customerName"))));
        }
        Optional<FreeSlot> slot = FreeSlots.at(delegator, row.getString("facilityId"), row.getString("appointmentTypeId"),
                row.getTimestamp("startDate"));
        row.set("overbookReason", null);
        if (slot.isPresent() && slot.get().free() > 0) {
            return Optional.empty();
        }
        String reason = Answers.typed(context, "overbookReason");
        if (reason == null) {
            return Optional.of(new Refusal(slot.isPresent() ? "DealercrmAppointmentFull" : "DealercrmAppointmentClosed",
                    UtilMisc.toMap("places", slot.map(free -> free.slot().places()).orElse(0))));
        }
        if (!dctx.getSecurity().hasEntityPermission(AppointmentRows.AREA, OVERBOOK, userLogin)) {
            return Optional.of(Refusal.of("DealercrmAppointmentOverbookForbidden"));
        }
        row.set("overbookReason", reason);
        return Optional.empty();
    }

    /** A customer cannot come to the same site twice at the same time: a form that was sent twice books once. */
    private boolean twice(GenericValue row) throws GenericEntityException {
        return EntityQuery.use(delegator).from("Appointment").where(
                EntityCondition.makeCondition("partyId", row.get("partyId")),
                EntityCondition.makeCondition("facilityId", row.get("facilityId")),
                EntityCondition.makeCondition("startDate", row.get("startDate")),
                EntityCondition.makeCondition("appointmentTypeId", row.get("appointmentTypeId")),
                EntityCondition.makeCondition("statusId", EntityOperator.IN, AppointmentStates.OPEN)).queryCount() > 0;
    }
}
