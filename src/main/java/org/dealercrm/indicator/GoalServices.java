package org.dealercrm.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilGenerics;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.WholeNumber;

/** Services of the goals that figures are measured against. */
public final class GoalServices {

    private static final String LABELS = "DealercrmIndicatorUiLabels";
    private static final List<String> GOAL_KEY = List.of("indicatorId", "brandId", "facilityId", "partyId", "periodId");

    private GoalServices() { }

    /**
     * Saves the goals of a month as the page of goals sends them: maps from the number of a row to its brand, adviser and goal.
     * All of them are saved, or none: the message of the first that is refused names its row.
     */
    public static Map<String, Object> saveIndicatorGoals(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Map<String, Object> brandIds = UtilGenerics.cast(context.get("brandIds"));
        Map<String, Object> partyIds = UtilGenerics.cast(context.get("partyIds"));
        Map<String, Object> goalValues = UtilGenerics.cast(context.get("goalValues"));
        for (String row : brandIds.keySet()) {
            Map<String, Object> goal = new HashMap<>(context);
            goal.put("indicatorId", context.get("indicatorId"));
            goal.put("brandId", brandIds.get(row));
            goal.put("facilityId", ProspectingBoard.ALL);
            goal.put("partyId", partyIds.get(row));
            goal.put("goalValue", goalValues == null ? null : goalValues.get(row));
            Map<String, Object> saved = setIndicatorGoal(dctx, goal);
            if (!ServiceUtil.isSuccess(saved)) {
                return ServiceUtil.returnError(rowName(dctx.getDelegator(), goal) + ": " + ServiceUtil.getErrorMessage(saved));
            }
        }
        return ServiceUtil.returnSuccess(UtilProperties.getMessage(LABELS, "DealercrmIndicatorGoalsSaved", (Locale) context.get("locale")));
    }

    private static String rowName(Delegator delegator, Map<String, Object> goal) throws GenericEntityException {
        GenericValue brand = EntityQuery.use(delegator).from("DealershipBrand").where("brandId", goal.get("brandId")).queryOne();
        String brandName = brand == null ? String.valueOf(goal.get("brandId")) : brand.getString("brandName");
        boolean wholeBrand = ProspectingBoard.ALL.equals(goal.get("partyId"));
        return wholeBrand ? brandName : brandName + ", " + PersonName.of(delegator, String.valueOf(goal.get("partyId")));
    }

    /** Sets a goal; an empty goal, or zero, takes it away: without a goal there is no attainment. */
    public static Map<String, Object> setIndicatorGoal(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        if (!WholeNumber.readable(context.get("goalValue"))) {
            return ServiceUtil.returnError(UtilProperties.getMessage(LABELS, "DealercrmIndicatorGoalNotWhole", locale));
        }
        Long goalValue = WholeNumber.of(context.get("goalValue"));
        String periodId = (String) context.get("periodId");
        if (goalValue != null && goalValue < 0) {
            return ServiceUtil.returnError(UtilProperties.getMessage(LABELS, "DealercrmIndicatorGoalNegative",
                    UtilMisc.toMap("goal", goalValue), locale));
        }
        MonthPeriod period = MonthPeriod.parse(periodId, Settings.today(delegator));
        if (!period.id().equals(periodId)) {
            return ServiceUtil.returnError(UtilProperties.getMessage(LABELS, "DealercrmIndicatorPeriodWrong",
                    UtilMisc.toMap("period", periodId), locale));
        }
        GenericValue goal = delegator.makeValue("IndicatorGoal");
        GOAL_KEY.forEach(field -> goal.set(field, context.get(field)));
        RowScope scope = RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        if (!isOfSomebody(goal) || !ProspectingBoard.isSeen(goal, scope)) {
            return ServiceUtil.returnError(UtilProperties.getMessage(LABELS, "DealercrmIndicatorGoalOfNobody", locale));
        }
        boolean none = goalValue == null || goalValue == 0;
        if (none) {
            delegator.removeByPrimaryKey(goal.getPrimaryKey());
        } else {
            goal.set("goalValue", goalValue);
            goal.set("fromDate", period.firstDay());
            goal.set("thruDate", period.lastDay());
            delegator.createOrStore(goal);
        }
        return ServiceUtil.returnSuccess(UtilProperties.getMessage(LABELS, "DealercrmIndicatorGoalsSaved", locale));
    }

    /** A goal has no foreign keys, because _NA_ stands for all: so what it names is looked up. */
    private static boolean isOfSomebody(GenericValue goal) throws GenericEntityException {
        return exists(goal, "DealershipBrand", "brandId") && exists(goal, "DealershipSite", "facilityId")
                && exists(goal, "Person", "partyId") && exists(goal, "IndicatorType", "indicatorId");
    }

    private static boolean exists(GenericValue goal, String entityName, String field) throws GenericEntityException {
        return ProspectingBoard.ALL.equals(goal.get(field))
                || EntityQuery.use(goal.getDelegator()).from(entityName).where(field, goal.get(field)).queryCount() > 0;
    }

    /** Copies the goals of the month before where the month has none yet. */
    public static Map<String, Object> copyIndicatorGoals(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        MonthPeriod period = MonthPeriod.parse(context.get("periodId"), Settings.today(delegator));
        RowScope scope = RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        int copied = 0;
        for (GenericValue before : EntityQuery.use(delegator).from("IndicatorGoal")
                .where("periodId", period.previous().id()).queryList()) {
            GenericValue goal = delegator.makeValue("IndicatorGoal", before.getAllFields());
            goal.set("periodId", period.id());
            if (ProspectingBoard.isSeen(goal, scope)
                    && EntityQuery.use(delegator).from("IndicatorGoal").where(goal.getPrimaryKey()).queryOne() == null) {
                goal.set("fromDate", period.firstDay());
                goal.set("thruDate", period.lastDay());
                goal.create();
                copied++;
            }
        }
        return ServiceUtil.returnSuccess(UtilProperties.getMessage(LABELS, "DealercrmIndicatorGoalsCopied",
                UtilMisc.toMap("count", copied), (Locale) context.get("locale")));
    }
}
