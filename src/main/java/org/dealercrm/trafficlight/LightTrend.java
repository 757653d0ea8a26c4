package org.dealercrm.trafficlight;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.LightColour;
import org.dealercrm.shared.ProspectFilter;
import org.dealercrm.shared.RowScope;

/** How many prospects had each colour at the close of each day, added up from the recorded changes by two grouped queries. */
public final class LightTrend {
    private static final List<String> OWNERS = List.of("brandId", "facilityId", "adviserPartyId");
    private static final String ENTITY = "TrafficLightChangeCount";
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    private final Delegator delegator;
    private final List<EntityCondition> whose;

    /** The trend of the user's rows, cut by brandId, facilityId and adviserPartyId where the filters name one. */
    public LightTrend(Delegator delegator, RowScope scope, Map<String, ?> filters) {
        this.delegator = delegator;
        this.whose = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
        for (String owner : OWNERS) {
            Object id = filters.get(owner);
            if (id != null && !id.toString().isEmpty()) {
                whose.add(EntityCondition.makeCondition(owner, ProspectFilter.NOBODY.equals(id) ? null : id));
            }
        }
    }

    /** The close of a day: how many prospects had each colour, how many turned red and how many left red on it. */
    public record Day(LocalDate day, Map<LightColour, Long> stock, long turnedRed, long leftRed) {
        /** How many had a colour. */
        public long of(LightColour colour) {
            return stock.getOrDefault(colour, 0L);
        }
    }

    /** The last day whose changes are recorded, or null when none is. */
    public static LocalDate lastRecorded(Delegator delegator) throws GenericEntityException {
        GenericValue last = EntityQuery.use(delegator).from("TrafficLightTrend").orderBy("-recordedThruDay").queryFirst();
        return last == null || last.get("recordedThruDay") == null ? null : last.getDate("recordedThruDay").toLocalDate();
    }

    /** Every day from the first to the last one. */
    public List<Day> days(LocalDate first, LocalDate last) throws GenericEntityException {
        Map<LightColour, Long> stock = new EnumMap<>(LightColour.class);
        for (GenericValue row : changes(List.of("fromColourId", "toColourId"), BEFORE_ALL, first.minusDays(1))) {
            move(stock, row);
        }
        Map<LocalDate, List<GenericValue>> byDay = new TreeMap<>();
        for (GenericValue row : changes(List.of("changeDay", "fromColourId", "toColourId"), first, last)) {
            byDay.computeIfAbsent(row.getDate("changeDay").toLocalDate(), day -> new ArrayList<>()).add(row);
        }
        List<Day> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            long turnedRed = 0;
            long leftRed = 0;
            for (GenericValue row : byDay.getOrDefault(day, List.of())) {
                move(stock, row);
                turnedRed += is(row, "toColourId") ? row.getLong("changeCount") : 0;
                leftRed += is(row, "fromColourId") ? row.getLong("changeCount") : 0;
            }
            days.add(new Day(day, new HashMap<>(stock), turnedRed, leftRed));
        }
        return days;
    }

    private List<GenericValue> changes(List<String> fields, LocalDate first, LocalDate last) throws GenericEntityException {
        List<EntityCondition> all = new ArrayList<>(whose);
        all.add(EntityCondition.makeCondition("changeDay", EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(first)));
        all.add(EntityCondition.makeCondition("changeDay", EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(last)));
        List<String> selected = new ArrayList<>(fields);
        selected.add("changeCount");
        return EntityQuery.use(delegator).select(selected.toArray(new String[0])).from(ENTITY).where(all).queryList();
    }

    private static boolean is(GenericValue row, String field) {
        return LightColour.RED.name().equals(row.get(field));
    }

    private static void move(Map<LightColour, Long> stock, GenericValue row) {
        long count = row.getLong("changeCount");
        LightColour.named(row.getString("fromColourId")).ifPresent(colour -> stock.merge(colour, -count, Long::sum));
        LightColour.named(row.getString("toColourId")).ifPresent(colour -> stock.merge(colour, count, Long::sum));
    }
}
