package org.dealercrm.appointment;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/**
 * Attendance of a period, by site, brand, booker or source, from counts of the database. Tiles, workbooks and the dashboard take their
 * figures here; the same conditions open the list of the rows behind one (Appointment/List with from, thru and state).
 */
public final class AppointmentFigures {

    /** What figures are divided by; the value is a field of Appointment. */
    public enum By {
        SITE("facilityId"), BRAND("brandId"), BOOKER("bookedByPartyId"), SOURCE_TYPE("sourceTypeId"), SOURCE("sourceId"), ALL(null);

        private final String field;

        By(String field) {
            this.field = field;
        }
    }

    private final Delegator delegator;
    private final List<EntityCondition> within;
    private final LocalDate from;
    private final LocalDate thru;

    private AppointmentFigures(Delegator delegator, List<EntityCondition> within, LocalDate from, LocalDate thru) {
        this.delegator = delegator;
        this.within = within;
        this.from = from;
        this.thru = thru;
    }

    /** The figures of the days from one to another within conditions on Appointment: those of AppointmentRows, of a site, a source ... */
    public static AppointmentFigures of(Delegator delegator, List<EntityCondition> within, LocalDate from, LocalDate thru) {
        return new AppointmentFigures(delegator, List.copyOf(within), from, thru);
    }

    /** The tally of everything. */
    public AppointmentTally total() throws GenericEntityException {
        return by(By.ALL).values().stream().reduce(AppointmentTally.NONE, AppointmentTally::plus);
    }

    /** The tallies by the value of a field, in its order; what has none stands under the empty text. */
    public Map<String, AppointmentTally> by(By by) throws GenericEntityException {
        Map<String, AppointmentTally> tallies = new TreeMap<>();
        Timestamp now = Clock.now();
        for (boolean past : new boolean[] {true, false}) {
            EntityCondition time = past ? EntityCondition.makeCondition("startDate", EntityOperator.LESS_THAN_EQUAL_TO, now)
                    : EntityCondition.makeCondition("startDate", EntityOperator.GREATER_THAN, now);
            for (GenericValue row : counts(by, "appointmentDay", time)) {
                add(tallies, by, row, AppointmentTally.of(row.getString("statusId"), past, row.getLong("rowCount")));
            }
        }
        for (GenericValue row : counts(by, "bookedDay", EntityCondition.makeCondition("chainNumber", 0L))) {
            add(tallies, by, row, AppointmentTally.booked(row.getLong("rowCount")));
        }
        return tallies;
    }

    private List<GenericValue> counts(By by, String dayField, EntityCondition more) throws GenericEntityException {
        List<EntityCondition> conditions = new ArrayList<>(within);
        conditions.add(more);
        conditions.add(EntityCondition.makeCondition(dayField, EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(from)));
        conditions.add(EntityCondition.makeCondition(dayField, EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(thru)));
        EntityQuery query = EntityQuery.use(delegator).from("AppointmentCount").where(conditions);
        return (by.field == null ? query.select("statusId", "rowCount") : query.select("statusId", by.field, "rowCount")).queryList();
    }

    private static void add(Map<String, AppointmentTally> tallies, By by, GenericValue row, AppointmentTally more) {
        String value = by.field == null ? null : row.getString(by.field);
        tallies.merge(value == null ? "" : value, more, AppointmentTally::plus);
    }
}
