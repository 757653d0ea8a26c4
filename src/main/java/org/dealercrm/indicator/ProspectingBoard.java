package org.dealercrm.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.RowScope;

/** The figures of a month, read with two queries: one counts the prospects in scope by outcome, one reads the goals. */
final class ProspectingBoard {

    static final String INDICATOR = "PROSPECTING";
    static final String ALL = "_NA_";

    private final List<GenericValue> counts;
    private final List<GenericValue> goals;
    private final RowScope scope;
    private final Slice slice;

    /** What limits the figures further than the user's scope; null means no limit. */
    record Slice(String brandId, String facilityId, String adviserPartyId) {

        List<EntityCondition> conditions() {
            List<EntityCondition> conditions = new ArrayList<>();
            add(conditions, "brandId", brandId);
            add(conditions, "facilityId", facilityId);
            add(conditions, "adviserPartyId", adviserPartyId);
            return conditions;
        }

        private static void add(List<EntityCondition> conditions, String field, String value) {
            if (value != null) {
                conditions.add(EntityCondition.makeCondition(field, ALL.equals(value) ? null : value));
            }
        }

        /** Whether a goal of the brand as a whole, of a site or of an adviser is the one that this slice is measured against. */
        boolean admits(GenericValue goal) {
            return (brandId == null || brandId.equals(goal.get("brandId")))
                    && (facilityId == null || facilityId.equals(goal.get("facilityId")))
                    && (adviserPartyId == null || adviserPartyId.equals(goal.get("partyId")));
        }
    }

    private ProspectingBoard(List<GenericValue> counts, List<GenericValue> goals, RowScope scope, Slice slice) {
        this.counts = counts;
        this.goals = goals;
        this.scope = scope;
        this.slice = slice;
    }

    static ProspectingBoard of(Delegator delegator, RowScope scope, MonthPeriod period, Slice slice) throws GenericEntityException {
        List<EntityCondition> inMonth = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
        inMonth.addAll(slice.conditions());
        inMonth.add(EntityCondition.makeCondition("trafficDate", EntityOperator.GREATER_THAN_EQUAL_TO, period.firstDay()));
        inMonth.add(EntityCondition.makeCondition("trafficDate", EntityOperator.LESS_THAN_EQUAL_TO, period.lastDay()));
        List<GenericValue> counts = EntityQuery.use(delegator).from("ProspectOutcomeCount")
                .select("brandId", "facilityId", "adviserPartyId", "outcomeId", "prospectCount")
                .where(EntityCondition.makeCondition(inMonth, EntityOperator.AND)).queryList();
        List<GenericValue> goals = EntityQuery.use(delegator).from("IndicatorGoal")
                .where("indicatorId", INDICATOR, "periodId", period.id()).queryList();
        return new ProspectingBoard(counts, goals.stream().filter(slice::admits).filter(goal -> isSeen(goal, scope)).toList(), scope, slice);
    }

    /** All rows in scope together, against the goals of that scope; a brand without a goal does not lift the attainment of the others. */
    ProspectingFigures total() {
        ProspectingFigures total = new ProspectingFigures();
        counts.forEach(row -> total.add(row.getString("outcomeId"), row.getLong("prospectCount")));
        goals.stream().filter(this::measuresTheScope).forEach(goal -> total.addGoal(goal.getLong("goalValue")));
        boolean byBrand = slice.facilityId() == null && slice.adviserPartyId() == null
                && (scope.reach() == RowScope.Reach.ALL || scope.reach() == RowScope.Reach.BRANDS);
        if (byBrand) {
            total.measure(byBrand().values().stream().filter(brand -> brand.goal() != null).mapToLong(ProspectingFigures::valid).sum());
        }
        return total;
    }

    /** A goal of brands or sites that are not the user's own neither shows nor counts. */
    static boolean isSeen(GenericValue goal, RowScope scope) {
        return switch (scope.reach()) {
        case BRANDS -> scope.ids().contains(goal.getString("brandId"));
        case SITES -> scope.ids().contains(goal.getString("facilityId"));
        case OWN -> scope.ids().contains(goal.getString("partyId"));
        default -> true;
        };
    }

    private boolean measuresTheScope(GenericValue goal) {
        boolean ofAdviser = !ALL.equals(goal.get("partyId"));
        boolean ofSite = !ALL.equals(goal.get("facilityId")) && !ofAdviser;
        boolean ofBrand = ALL.equals(goal.get("facilityId")) && !ofAdviser;
        if (slice.adviserPartyId() != null) {
            return ofAdviser;
        }
        if (slice.facilityId() != null) {
            return ofSite;
        }
        return switch (scope.reach()) {
        case ALL, BRANDS -> ofBrand;
        case SITES -> ofSite;
        default -> ofAdviser;
        };
    }

    /** The figures by brand id, against the goals of the same rows: the whole brand's, the site's or the adviser's own. */
    Map<String, ProspectingFigures> byBrand() {
        return slices("brandId", this::measuresTheScope);
    }

    /** The figures by adviser's party id, with the sum of the adviser's own goals. */
    Map<String, ProspectingFigures> byAdviser() {
        return slices("adviserPartyId", goal -> !ALL.equals(goal.get("partyId")));
    }

    private Map<String, ProspectingFigures> slices(String field, Predicate<GenericValue> goalCounts) {
        Map<String, ProspectingFigures> slices = new LinkedHashMap<>();
        for (GenericValue row : counts) {
            slices.computeIfAbsent(row.get(field) == null ? ALL : row.getString(field), key -> new ProspectingFigures())
                    .add(row.getString("outcomeId"), row.getLong("prospectCount"));
        }
        String goalField = "adviserPartyId".equals(field) ? "partyId" : field;
        for (GenericValue goal : goals) {
            String key = goal.getString(goalField);
            if (goalCounts.test(goal) && (slices.containsKey(key) || inScope(field, key))) {
                slices.computeIfAbsent(key, added -> new ProspectingFigures()).addGoal(goal.getLong("goalValue"));
            }
        }
        return slices;
    }

    private boolean inScope(String field, String id) {
        return switch (scope.reach()) {
        case ALL -> true;
        case BRANDS -> "brandId".equals(field) && scope.ids().contains(id);
        case OWN -> "adviserPartyId".equals(field) && scope.ids().contains(id);
        default -> false;
        };
    }
}
