package org.dealercrm.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilGenerics;
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

/** The figures that are measured against goals (GC-PRO-05, step 03). */
public final class IndicatorServices {

    private static final String LABELS = "DealercrmIndicatorUiLabels";

    private IndicatorServices() { }

    /** The prospecting figures of a month for the rows of the user: totals, by brand and by adviser. */
    public static Map<String, Object> calculateProspectingFigures(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        return calculate(ProspectingBoard.PROSPECTS, dctx, context);
    }

    /** The follow-up figures of a month: reported is what was done, verified what was ruled on. */
    public static Map<String, Object> calculateFollowUpFigures(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        return calculate(ProspectingBoard.ACTIVITIES, dctx, context);
    }

    /** Counts of a month by brand, as another capability has them, against the goals of those brands. */
    public static Map<String, Object> measureAgainstBrandGoals(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        Map<String, Long> counts = UtilGenerics.cast(context.get("counts"));
        RowScope scope = RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        ProspectingFigures total = new ProspectingFigures();
        long measured = 0;
        for (GenericValue goal : EntityQuery.use(delegator).from("IndicatorGoal").where("indicatorId", context.get("indicatorId"),
                "facilityId", ProspectingBoard.ALL, "partyId", ProspectingBoard.ALL,
                "periodId", MonthPeriod.parse(context.get("periodId"), Settings.today(delegator)).id()).queryList()) {
            if (ProspectingBoard.isSeen(goal, scope)) {
                total.addGoal(goal.getLong("goalValue"));
                measured += counts.getOrDefault(goal.getString("brandId"), 0L);
            }
        }
        String noGoal = UtilProperties.getMessage(LABELS, "DealercrmIndicatorNoGoal", locale);
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("measured", measured);
        result.put("goalText", total.goal() == null ? noGoal : total.goal().toString());
        result.put("attainmentText", total.measure(measured).attainment().text(locale, noGoal));
        return result;
    }

    private static Map<String, Object> calculate(ProspectingBoard.Measured measured, DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        MonthPeriod period = MonthPeriod.parse(context.get("periodId"), Settings.today(delegator));
        RowScope scope = RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        ProspectingBoard board = ProspectingBoard.of(delegator, measured, scope, period, new ProspectingBoard.Slice(
                (String) context.get("brandId"), (String) context.get("facilityId"), (String) context.get("adviserPartyId")));

        List<Map<String, Object>> brands = new ArrayList<>();
        for (Map.Entry<String, ProspectingFigures> slice : board.byBrand().entrySet()) {
            brands.add(row("brandId", slice, brandName(delegator, slice.getKey(), locale), locale));
        }
        List<Map<String, Object>> advisers = new ArrayList<>();
        for (Map.Entry<String, ProspectingFigures> slice : board.byAdviser().entrySet()) {
            advisers.add(row("adviserPartyId", slice, personName(delegator, slice.getKey(), locale), locale));
        }
        Comparator<Map<String, Object>> byName = Comparator.comparing(row -> row.get("name").toString());
        brands.sort(byName);
        advisers.sort(byName);

        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("periodId", period.id());
        result.put("total", figures(board.total(), locale));
        result.put("brands", brands);
        result.put("advisers", advisers);
        return result;
    }

    private static Map<String, Object> row(String idField, Map.Entry<String, ProspectingFigures> slice, String name, Locale locale) {
        Map<String, Object> row = figures(slice.getValue(), locale);
        row.put(idField, slice.getKey());
        row.put("name", name);
        return row;
    }

    private static Map<String, Object> figures(ProspectingFigures figures, Locale locale) {
        String noGoal = UtilProperties.getMessage(LABELS, "DealercrmIndicatorNoGoal", locale);
        Map<String, Object> map = new HashMap<>();
        map.put("reported", figures.reported());
        map.put("verified", figures.verified());
        map.put("unverified", figures.unverified());
        map.put("valid", figures.valid());
        map.put("invalid", figures.invalid());
        map.put("measured", figures.measured());
        map.put("goal", figures.goal());
        map.put("goalText", figures.goal() == null ? noGoal : figures.goal().toString());
        map.put("attainment", figures.attainment().value());
        map.put("attainmentText", figures.attainment().text(locale, noGoal));
        map.put("validity", figures.validity().value());
        map.put("validityText", figures.validity().text(locale, "–"));
        map.put("coverage", figures.coverage().value());
        map.put("coverageText", figures.coverage().text(locale, "–"));
        return map;
    }

    private static String brandName(Delegator delegator, String brandId, Locale locale) throws GenericEntityException {
        GenericValue brand = EntityQuery.use(delegator).from("DealershipBrand").where("brandId", brandId).cache().queryOne();
        return brand == null ? unassigned(brandId, locale) : brand.getString("brandName");
    }

    private static String personName(Delegator delegator, String partyId, Locale locale) throws GenericEntityException {
        return ProspectingBoard.ALL.equals(partyId) ? unassigned(partyId, locale) : PersonName.of(delegator, partyId);
    }

    private static String unassigned(String id, Locale locale) {
        return ProspectingBoard.ALL.equals(id) ? UtilProperties.getMessage("DealercrmUiLabels", "DealercrmUnassigned", locale) : id;
    }
}
