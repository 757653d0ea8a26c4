package org.dealercrm.appointment;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.appointment.Answers.Refusal;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.TypedDay;

/** Maintaining the places of a workshop: weekly openings and dated changes. Appointments that are booked already stay as they are. */
public final class CapacityServices {
    private static final int FEWEST_MINUTES = 5;
    private static final int MOST_MINUTES = 600;
    private static final int MOST_PLACES = 99;

    private CapacityServices() { }

    /** Adds a weekly opening on each of the weekdays that are named: 12345 is Monday to Friday. */
    public static Map<String, Object> createOpenings(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        String weekdays = Answers.typed(context, "weekdays");
        if (weekdays == null || !weekdays.matches("[1-7]{1,7}")) {
            return Answers.refused("DealercrmAppointmentWeekdaysWrong", context);
        }
        Object last = null;
        for (String weekday : weekdays.split("")) {
            GenericValue row = dctx.getDelegator().makeValue("AppointmentOpening", "weekday", Long.valueOf(weekday));
            row.set("facilityId", Answers.typed(context, "facilityId"));
            row.set("appointmentTypeId", Answers.typed(context, "appointmentTypeId"));
            Optional<Refusal> refusal = opening(dctx, row, context);
            if (refusal.isPresent()) {
                return Answers.refused(refusal.get(), context);
            }
            row.set("openingId", dctx.getDelegator().getNextSeqId("AppointmentOpening"));
            last = row.create().get("openingId");
        }
        return Answers.done("DealercrmAppointmentCapacitySaved", "openingId", last, context);
    }

    /** Changes times, places and validity of an opening. */
    public static Map<String, Object> updateOpening(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue row = EntityQuery.use(dctx.getDelegator()).from("AppointmentOpening").where("openingId", context.get("openingId")).queryOne();
        Optional<Refusal> refusal = row == null ? Optional.of(Refusal.of("DealercrmAppointmentOpeningUnknown")) : opening(dctx, row, context);
        if (refusal.isPresent()) {
            return Answers.refused(refusal.get(), context);
        }
        row.store();
        return Answers.done("DealercrmAppointmentCapacitySaved", "openingId", row.get("openingId"), context);
    }

    /** Removes an opening or a dated change; which of the two says the key that the service takes. */
    public static Map<String, Object> delete(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        boolean ofWeek = context.get("openingId") != null;
        String key = ofWeek ? "openingId" : "dayChangeId";
        GenericValue row = EntityQuery.use(dctx.getDelegator()).from(ofWeek ? "AppointmentOpening" : "AppointmentDayChange")
                .where(key, context.get(key)).queryOne();
        Optional<Refusal> refusal = row == null ? Optional.of(Refusal.of("DealercrmAppointmentOpeningUnknown")) : reach(dctx, row, context);
        if (refusal.isPresent()) {
            return Answers.refused(refusal.get(), context);
        }
        row.remove();
        return Answers.done("DealercrmAppointmentCapacityRemoved", key, context.get(key), context);
    }

    /** Closes a site on a day, wholly or between two times, or adds places. */
    public static Map<String, Object> createDayChange(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        boolean closed = !"N".equals(context.get("closed"));
        GenericValue row = delegator.makeValue("AppointmentDayChange", "closed", closed ? "Y" : "N");
        row.set("facilityId", Answers.typed(context, "facilityId"));
        row.set("appointmentTypeId", Answers.typed(context, "appointmentTypeId"));
        row.set("reasonText", Answers.typed(context, "reasonText"));
        Optional<LocalDate> day = TypedDay.read(Answers.typed(context, "changeDate"));
        if (day.isEmpty() || row.get("reasonText") == null) {
            return Answers.refused("DealercrmAppointmentDayOrReasonMissing", context);
        }
        row.set("changeDate", Date.valueOf(day.get()));
        boolean wholeDay = closed && Answers.typed(context, "fromTime") == null && Answers.typed(context, "thruTime") == null;
        Optional<Refusal> refusal = reach(dctx, row, context);
        if (refusal.isEmpty() && !wholeDay) {
            refusal = times(row, context);
        }
        if (refusal.isEmpty() && !closed) {
            refusal = row.get("appointmentTypeId") == null ? Optional.of(Refusal.of("DealercrmAppointmentTypeUnknown")) : places(row, context);
        }
        if (refusal.isPresent()) {
            return Answers.refused(refusal.get(), context);
        }
        row.set("dayChangeId", delegator.getNextSeqId("AppointmentDayChange"));
        row.set("createdByUserLogin", ((GenericValue) context.get("userLogin")).get("userLoginId"));
        row.set("createdDate", Clock.now());
        row.create();
        return Answers.done("DealercrmAppointmentCapacitySaved", "dayChangeId", row.get("dayChangeId"), context);
    }

    private static Optional<Refusal> opening(DispatchContext dctx, GenericValue row, Map<String, ? extends Object> context)
            throws GenericEntityException {
        for (String name : new String[] {"fromDate", "thruDate"}) {
            String text = Answers.typed(context, name);
            if (text != null && TypedDay.read(text).isEmpty()) {
                return Optional.of(Refusal.of("DealercrmAppointmentValidityWrong"));
            }
            row.set(name, TypedDay.read(text).map(Date::valueOf).orElse(null));
        }
        if (row.get("fromDate") != null && row.get("thruDate") != null && row.getDate("thruDate").before(row.getDate("fromDate"))) {
            return Optional.of(Refusal.of("DealercrmAppointmentValidityWrong"));
        }
        Optional<Refusal> refusal = reach(dctx, row, context);
        if (refusal.isEmpty() && row.get("appointmentTypeId") == null) {
            refusal = Optional.of(Refusal.of("DealercrmAppointmentTypeUnknown"));
        }
        if (refusal.isEmpty()) {
            refusal = times(row, context);
        }
        return refusal.isEmpty() ? places(row, context) : refusal;
    }

    /** The site and the type exist, and the site is the user's business. */
    private static Optional<Refusal> reach(DispatchContext dctx, GenericValue row, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        if (EntityQuery.use(delegator).from("DealershipSite").where("facilityId", row.get("facilityId")).queryCount() == 0) {
            return Optional.of(Refusal.of("DealercrmAppointmentSiteUnknown"));
        }
        if (row.get("appointmentTypeId") != null && EntityQuery.use(delegator).from("AppointmentType")
                .where("appointmentTypeId", row.get("appointmentTypeId")).queryCount() == 0) {
            return Optional.of(Refusal.of("DealercrmAppointmentTypeUnknown"));
        }
        RowScope scope = RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        boolean reached = scope.all() || scope.reach() == RowScope.Reach.SITES && scope.ids().contains(row.getString("facilityId"));
        return reached ? Optional.empty() : Optional.of(Refusal.of("DealercrmAppointmentOutOfReach"));
    }

    private static Optional<Refusal> times(GenericValue row, Map<String, ? extends Object> context) {
        Optional<TimeSpan> span = TimeSpan.read(Answers.typed(context, "fromTime"), Answers.typed(context, "thruTime"));
        span.ifPresent(times -> row.setFields(UtilMisc.toMap("fromTime", times.from().toString(), "thruTime", times.thru().toString())));
        return span.isPresent() ? Optional.empty() : Optional.of(Refusal.of("DealercrmAppointmentTimesWrong"));
    }

    private static Optional<Refusal> places(GenericValue row, Map<String, ? extends Object> context) {
        long minutes = number(context, "slotMinutes");
        long places = number(context, "places");
        if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES || places < 1 || places > MOST_PLACES) {
            return Optional.of(Refusal.of("DealercrmAppointmentPlacesWrong"));
        }
        row.set("slotMinutes", minutes);
        row.set("places", places);
        return TimeSpan.read(row.getString("fromTime"), row.getString("thruTime")).filter(span -> span.starts((int) minutes).isEmpty())
                .map(none -> Refusal.of("DealercrmAppointmentNoSlotFits"));
    }

    private static long number(Map<String, ? extends Object> context, String name) {
        String text = Answers.typed(context, name);
        return text != null && text.matches("\\d{1,4}") ? Long.parseLong(text) : -1;
    }
}
