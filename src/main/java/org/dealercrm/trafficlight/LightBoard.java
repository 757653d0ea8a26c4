package org.dealercrm.trafficlight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;

import org.dealercrm.shared.LightColour;
import org.dealercrm.shared.ProspectFilter;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.SiteDays;

/** How many prospects show each colour by their sites' today, in total and per brand, site and adviser: one query for all. */
public final class LightBoard {
    private static final List<String> OWNERS = List.of("brandId", "facilityId", "adviserPartyId");

    private final Map<String, Map<String, Map<LightColour, Long>>> counts = new TreeMap<>();
    private final Map<LightColour, Long> total = new EnumMap<>(LightColour.class);

    /**
     * Counts the prospects of a user's scope.
     *
     * @param filters those of ProspectFilter that a board knows, by name: brandId, facilityId, adviserPartyId, stageId, sourceName, month
     */
    public static LightBoard of(Delegator delegator, RowScope scope, Map<String, ?> filters, SiteDays days) throws GenericEntityException {
        LightBoard board = new LightBoard();
        try (SQLProcessor processor = new SQLProcessor(delegator, delegator.getGroupHelperInfo("org.apache.ofbiz"))) {
            new BoardSelect(delegator, scope, filters, days).prepare(processor);
            ResultSet rows = processor.executeQuery();
            while (rows.next()) {
                board.add(rows);
            }
        } catch (SQLException e) {
            throw new GenericEntityException("Lights could not be counted", e);
        }
        return board;
    }

    private void add(ResultSet row) throws SQLException {
        for (LightColour colour : LightColour.values()) {
            long count = row.getLong(OWNERS.size() + 1 + colour.ordinal());
            if (count > 0) {
                add(row, colour, count);
            }
        }
    }

    private void add(ResultSet row, LightColour colour, long count) throws SQLException {
        total.merge(colour, count, Long::sum);
        for (int owner = 0; owner < OWNERS.size(); owner++) {
            String id = row.getString(owner + 1) == null ? ProspectFilter.NOBODY : row.getString(owner + 1);
            counts.computeIfAbsent(OWNERS.get(owner), name -> new TreeMap<>()).computeIfAbsent(id, name -> new EnumMap<>(LightColour.class))
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
