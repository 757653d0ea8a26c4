package org.dealercrm.trafficlight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.LightColour;
import org.dealercrm.shared.ProspectFilter;

/** How many prospects show each colour today, in total and per brand, site and adviser: one grouped query per colour. */
public final class LightBoard {
    private static final List<String> OWNERS = List.of("brandId", "facilityId", "adviserPartyId");

    private final Map<String, Map<String, Map<LightColour, Long>>> counts = new TreeMap<>();
    private final Map<LightColour, Long> total = new EnumMap<>(LightColour.class);

    /** Counts the prospects that the conditions leave. */
    public static LightBoard of(Delegator delegator, List<EntityCondition> conditions, LocalDate today) throws GenericEntityException {
        LightBoard board = new LightBoard();
        for (LightColour colour : LightColour.values()) {
            List<EntityCondition> all = new ArrayList<>(conditions);
            all.add(colour.condition(today));
            for (GenericValue row : EntityQuery.use(delegator).select("brandId", "facilityId", "adviserPartyId", "prospectCount")
                    .from("TrafficLightCountView").where(all).queryList()) {
                board.add(row, colour);
            }
        }
        return board;
    }

    private void add(GenericValue row, LightColour colour) {
        long count = row.getLong("prospectCount");
        total.merge(colour, count, Long::sum);
        for (String owner : OWNERS) {
            String id = row.getString(owner) == null ? ProspectFilter.NOBODY : row.getString(owner);
            counts.computeIfAbsent(owner, name -> new TreeMap<>()).computeIfAbsent(id, name -> new EnumMap<>(LightColour.class))
                    .merge(colour, count, Long::sum);
        }
    }

    /** All prospects of a colour. */
    public long total(LightColour colour) {
        return total.getOrDefault(colour, 0L);
    }

    /** The ids that have prospects, of brandId, facilityId or adviserPartyId; those of nobody under ProspectFilter.NOBODY. */
    public List<String> owners(String field) {
        return List.copyOf(counts.getOrDefault(field, Map.of()).keySet());
    }

    /** The prospects of an owner that show a colour. */
    public long count(String field, String id, LightColour colour) {
        return counts.getOrDefault(field, Map.of()).getOrDefault(id, Map.of()).getOrDefault(colour, 0L);
    }
}
