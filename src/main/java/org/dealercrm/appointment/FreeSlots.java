package org.dealercrm.appointment;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.calendar.SiteCalendars;
import org.dealercrm.calendar.SkippedDay;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;

/**
 * The slots of sites in a period and what is taken of them, read at once; times are those of each site. Holidays of the site close it,
 * weekdays without an opening have no slots. Keep it no longer than the work at hand: what it read may be taken afterwards.
 */
public final class FreeSlots {
    private static final int LONGEST_LOOK = 60;

    private final Delegator delegator;
    private final SiteCalendars calendars;
    private final Instant now;
    private final List<GenericValue> openings;
    private final List<GenericValue> changes;
    private final Map<String, List<GenericValue>> taken = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();

    private FreeSlots(Delegator delegator, Collection<String> facilityIds, LocalDate from, LocalDate thru) throws GenericEntityException {
        this.delegator = delegator;
        this.calendars = SiteCalendars.of(delegator);
        this.now = Clock.now().toInstant();
        EntityCondition sites = EntityCondition.makeCondition("facilityId", EntityOperator.IN, facilityIds);
        this.openings = EntityQuery.use(delegator).from("AppointmentOpening").where(sites).orderBy("fromTime", "openingId").queryList();
        this.changes = EntityQuery.use(delegator).from("AppointmentDayChange").where(sites, between("changeDate", from, thru))
                .orderBy("dayChangeId").queryList();
        for (GenericValue row : EntityQuery.use(delegator).from("Appointment").where(sites, between("appointmentDay", from, thru),
                EntityCondition.makeCondition("statusId", EntityOperator.NOT_IN, AppointmentStates.PLACE_GIVEN_BACK)).queryList()) {
            taken.computeIfAbsent(key(row.getString("facilityId"), row.getString("appointmentTypeId"),
                    row.getDate("appointmentDay").toLocalDate()), first -> new ArrayList<>()).add(row);
        }
    }

    /** The slots of sites from a day to another. */
    public static FreeSlots of(Delegator delegator, Collection<String> facilityIds, LocalDate from, LocalDate thru)
            throws GenericEntityException {
        return new FreeSlots(delegator, facilityIds, from, thru);
    }

    /** The slots of a site and type on one day, those without a free place too. */
    public static List<FreeSlot> of(Delegator delegator, String facilityId, String appointmentTypeId, LocalDate day)
            throws GenericEntityException {
        return of(delegator, List.of(facilityId), day, day).on(facilityId, appointmentTypeId, day);
    }

    /** The slot that an appointment at a moment takes a place of, if the site has one then. */
    static Optional<FreeSlot> at(Delegator delegator, String facilityId, String appointmentTypeId, Timestamp start)
            throws GenericEntityException {
        ZoneId zone = SiteZone.of(delegator, facilityId).zone();
        LocalDate day = LocalDate.ofInstant(start.toInstant(), zone);
        LocalTime time = LocalTime.ofInstant(start.toInstant(), zone);
        return of(delegator, facilityId, appointmentTypeId, day).stream().filter(free -> free.slot().holds(time)).findFirst();
    }

    /** The first days from a day on that have a free place, at most so many. */
    public static List<LocalDate> nextDays(Delegator delegator, String facilityId, String appointmentTypeId, LocalDate from, int count)
            throws GenericEntityException {
        FreeSlots slots = of(delegator, List.of(facilityId), from, from.plusDays(LONGEST_LOOK));
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; days.size() < count && !day.isAfter(from.plusDays(LONGEST_LOOK)); day = day.plusDays(1)) {
            if (slots.on(facilityId, appointmentTypeId, day).stream().anyMatch(slot -> slot.free() > 0)) {
                days.add(day);
            }
        }
        return days;
    }

    /** The slots of one of the sites and a type on a day of the period, in their order. */
    public List<FreeSlot> on(String facilityId, String appointmentTypeId, LocalDate day) throws GenericEntityException {
        ZoneId zone = zone(facilityId);
        List<GenericValue> rows = taken.getOrDefault(key(facilityId, appointmentTypeId, day), List.of());
        List<FreeSlot> free = new ArrayList<>();
        for (Slot slot : plan(facilityId, appointmentTypeId).slots(day, holiday(facilityId, day).isPresent(),
                changes(facilityId, appointmentTypeId, day))) {
            Timestamp start = Timestamp.from(day.atTime(slot.start()).atZone(zone).toInstant());
            long held = rows.stream().filter(row -> slot.holds(LocalTime.ofInstant(row.getTimestamp("startDate").toInstant(), zone))).count();
            free.add(new FreeSlot(day, slot, (int) held, start, !start.toInstant().isAfter(now)));
        }
        return free;
    }

    /** Why the calendar of the site closes it on a day, unless an addition opens it: only holidays do. */
    public Optional<SkippedDay> holiday(String facilityId, LocalDate day) {
        return calendars.at(facilityId).whyNot(day).filter(why -> why.reason() == SkippedDay.Reason.HOLIDAY);
    }

    /** The types that a site opens for, at any time. */
    public List<String> types(String facilityId) {
        List<GenericValue> rows = new ArrayList<>(openings);
        rows.addAll(changes);
        return rows.stream().filter(row -> facilityId.equals(row.get("facilityId")) && row.get("appointmentTypeId") != null)
                .map(row -> row.getString("appointmentTypeId")).distinct().toList();
    }

    /** The dated changes of a site on a day, as they were written. */
    public List<GenericValue> changes(String facilityId, LocalDate day) {
        return changes.stream().filter(row -> facilityId.equals(row.get("facilityId")) && Date.valueOf(day).equals(row.get("changeDate"))).toList();
    }

    ZoneId zone(String facilityId) throws GenericEntityException {
        ZoneId known = zones.get(facilityId);
        if (known == null) {
            known = SiteZone.of(delegator, facilityId).zone();
            zones.put(facilityId, known);
        }
        return known;
    }

    private SlotPlan plan(String facilityId, String appointmentTypeId) {
        return new SlotPlan(openings.stream().filter(row -> facilityId.equals(row.get("facilityId"))
                && appointmentTypeId.equals(row.get("appointmentTypeId"))).map(OpeningRow::opening).toList());
    }

    private List<DayChange> changes(String facilityId, String appointmentTypeId, LocalDate day) {
        return changes(facilityId, day).stream().filter(row -> row.get("appointmentTypeId") == null
                || appointmentTypeId.equals(row.get("appointmentTypeId"))).map(OpeningRow::change).toList();
    }

    private static EntityCondition between(String field, LocalDate from, LocalDate thru) {
        return EntityCondition.makeCondition(List.of(EntityCondition.makeCondition(field, EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(from)),
                EntityCondition.makeCondition(field, EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(thru))));
    }

    private static String key(String facilityId, String appointmentTypeId, LocalDate day) {
        return facilityId + '|' + appointmentTypeId + '|' + day;
    }
}
