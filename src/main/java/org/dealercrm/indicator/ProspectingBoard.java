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

/** The figures of an indicator in a month, read with two queries: one counts what is in scope by outcome, one reads the goals. */
final class ProspectingBoard {

    static final String ALL = "_NA_";
    static final Measured PROSPECTS = new Measured("PROSPECTING", "ProspectOutcomeCount", "outcomeId", "prospectCount", "trafficDate", List.of());
    static final Measured ACTIVITIES = new Measured("FOLLOW_UP", "ActivityOutcomeCount", "validityId", "activityCount", "doneDay",
            List.of(EntityCondition.makeCondition("statusId", "ACTV_DONE")));

    private final Measured measured;
    private final List<GenericValue> counts;
    private final List<GenericValue> goals;
    private final RowScope scope;
    private final Slice slice;

    /**
     * What an indicator counts.
     *
     * @param indicatorId  whose goals it is measured against
     * @param viewName     view that counts it by brand, site, adviser and outcome
     * @param outcomeField field of the view that says valid or invalid
     * @param countField   field of the view that counts
     * @param dayField     day that puts a row into a month
     * @param conditions   which rows count at all
     */
    record Measured(String indicatorId, String viewName, String outcomeField, String countField, String dayField,
            List<EntityCondition> conditions) {

        /** VALID, INVALID or another outcome; activities write ACTV_ before it. */
        private String outcome(GenericValue row) {
            String outcome = row.getString(outcomeField);
            return outcome == null ? null : outcome.replaceFirst("^ACTV_", "");
        }
    }

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

    private ProspectingBoard(Measured measured, List<GenericValue> counts, List<GenericValue> goals, RowScope scope,
            Slice slice) {
        this.measured = measured;
        this.counts = counts;
        this.goals = goals;
        this.scope = scope;
        this.slice = slice;
    }

    static ProspectingBoard of(Delegator delegator, Measured measured, RowScope scope, MonthPeriod period, Slice slice)
            throws GenericEntityException {
        List<EntityCondition> inMonth = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
        inMonth.addAll(slice.conditions());
        inMonth.addAll(measured.conditions());
        inMonth.add(EntityCondition.makeCondition(measured.dayField(), EntityOperator.GREATER_THAN_EQUAL_TO, period.firstDay()));
        inMonth.add(EntityCondition.makeCondition(measured.dayField(), EntityOperator.LESS_THAN_EQUAL_TO, period.lastDay()));
        List<GenericValue> counts = EntityQuery.use(delegator).from(measured.viewName())
                .select("brandId", "facilityId", "adviserPartyId", measured.outcomeField(), measured.countField())
                .where(EntityCondition.makeCondition(inMonth, EntityOperator.AND)).queryList();
        List<GenericValue> goals = EntityQuery.use(delegator).from("IndicatorGoal")
                .where("indicatorId", measured.indicatorId(), "periodId", period.id()).queryList();
        return new ProspectingBoard(measured, counts, goals.stream().filter(slice::admits).filter(goal -> isSeen(goal, scope)).toList(),
                scope, slice);
    }

    /** All rows in scope together, against the goals of that scope; a brand without a goal does not lift the attainment of the others. */
    ProspectingFigures total() {
        ProspectingFigures total = new ProspectingFigures();
        counts.forEach(row -> total.add(measured.outcome(row), row.getLong(measured.countField())));
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
                    .add(measured.outcome(row), row.getLong(measured.countField()));
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
