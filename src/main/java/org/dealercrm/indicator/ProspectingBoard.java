package org.dealercrm.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    private ProspectingBoard(List<GenericValue> counts, List<GenericValue> goals, RowScope scope) {
        this.counts = counts;
        this.goals = goals;
        this.scope = scope;
    }

    static ProspectingBoard of(Delegator delegator, RowScope scope, MonthPeriod period) throws GenericEntityException {
        List<EntityCondition> inMonth = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
        inMonth.add(EntityCondition.makeCondition("trafficDate", EntityOperator.GREATER_THAN_EQUAL_TO, period.firstDay()));
        inMonth.add(EntityCondition.makeCondition("trafficDate", EntityOperator.LESS_THAN_EQUAL_TO, period.lastDay()));
        List<GenericValue> counts = EntityQuery.use(delegator).from("ProspectOutcomeCount")
                .select("brandId", "facilityId", "adviserPartyId", "outcomeId", "prospectCount")
                .where(EntityCondition.makeCondition(inMonth, EntityOperator.AND)).queryList();
        List<GenericValue> goals = EntityQuery.use(delegator).from("IndicatorGoal")
                .where("indicatorId", INDICATOR, "periodId", period.id()).queryList();
        return new ProspectingBoard(counts, goals, scope);
    }

    /** All rows in scope together, against the goals of that scope: of the brands, the sites or the adviser. */
    ProspectingFigures total() {
        ProspectingFigures total = new ProspectingFigures();
        counts.forEach(row -> total.add(row.getString("outcomeId"), row.getLong("prospectCount")));
        goals.stream().filter(this::measuresTheScope).forEach(goal -> total.addGoal(goal.getLong("goalValue")));
        return total;
    }

    private boolean measuresTheScope(GenericValue goal) {
        boolean ofBrand = ALL.equals(goal.get("facilityId")) && ALL.equals(goal.get("partyId"));
        boolean ofSite = !ALL.equals(goal.get("facilityId")) && ALL.equals(goal.get("partyId"));
        return switch (scope.reach()) {
        case ALL -> ofBrand;
        case BRANDS -> ofBrand && scope.ids().contains(goal.getString("brandId"));
        case SITES -> ofSite && scope.ids().contains(goal.getString("facilityId"));
        default -> scope.ids().contains(goal.getString("partyId"));
        };
    }

    /** The figures by brand id, with the goals set for the brand as a whole. */
    Map<String, ProspectingFigures> byBrand() {
        return slices("brandId", goal -> ALL.equals(goal.get("facilityId")) && ALL.equals(goal.get("partyId")));
    }

    /** The figures by adviser's party id, with the sum of the adviser's own goals. */
    Map<String, ProspectingFigures> byAdviser() {
        return slices("adviserPartyId", goal -> !ALL.equals(goal.get("partyId")));
    }

    private Map<String, ProspectingFigures> slices(String field, Function<GenericValue, Boolean> goalCounts) {
        Map<String, ProspectingFigures> slices = new LinkedHashMap<>();
        for (GenericValue row : counts) {
            slices.computeIfAbsent(String.valueOf(row.get(field)), key -> new ProspectingFigures())
                    .add(row.getString("outcomeId"), row.getLong("prospectCount"));
        }
        String goalField = "adviserPartyId".equals(field) ? "partyId" : field;
        for (GenericValue goal : goals) {
            String key = goal.getString(goalField);
            if (goalCounts.apply(goal) && (slices.containsKey(key) || inScope(field, key))) {
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
