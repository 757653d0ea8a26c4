package org.dealercrm.activity;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.workbook.FilterText;
import org.dealercrm.shared.workbook.FormExport;

/** The export of the validity of activities as a controlled form. */
public final class FollowUpWorkbookServices {
    private static final String ALL = "_NA_";

    private FollowUpWorkbookServices() { }

    /** GC-FOR-05 of a month, for the rows of the user, cut by brand, site and collaborator when given. */
    public static Map<String, Object> exportFollowUpValidity(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, IOException {
        Delegator delegator = dctx.getDelegator();
        Locale locale = (Locale) context.get("locale");
        TimeZone timeZone = (TimeZone) context.get("timeZone");
        FormExport export = new FormExport(delegator, context);
        MonthPeriod period = MonthPeriod.parse(context.get("month"), export.today());
        RowScope scope = RowScope.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        Map<String, Object> filters = new HashMap<>();
        List.of("brandId", "facilityId", "adviserPartyId").forEach(name -> filters.put(name, context.get(name)));
        filters.put("month", period.id());
        List<EntityCondition> conditions = new ActivityFilter(filters, export.today(), Settings.zone(delegator)).conditions(scope);

        ActivityDisplay display = new ActivityDisplay(locale, timeZone == null ? Settings.zone(delegator) : timeZone.toZoneId());
        FollowUpWorkbook workbook = new FollowUpWorkbook(export, export.header(FollowUpWorkbook.FORM_ID, period.label(locale),
                FilterText.of(delegator, context, locale)), display, locale);
        try (EntityListIterator activities = EntityQuery.use(delegator).from("ActivityListView").where(conditions)
                .orderBy("facilityName", "brandName", "adviserLastName", "doneDate", "activityId").queryIterator()) {
            workbook.writeActivities(activities);
        }
        Map<String, FollowUpFigures> byParty = counted(delegator, conditions);
        addGoals(delegator, byParty, scope, filters);
        Map<String, FollowUpFigures> byName = new TreeMap<>();
        for (Map.Entry<String, FollowUpFigures> entry : byParty.entrySet()) {
            String name = ALL.equals(entry.getKey()) ? UtilProperties.getMessage("DealercrmUiLabels", "DealercrmUnassigned", locale)
                    : export.personName(entry.getKey());
            byName.put(byName.containsKey(name) ? name + " (" + entry.getKey() + ")" : name, entry.getValue());
        }
        workbook.writeSummary(byName, EntityQuery.use(delegator).from("Enumeration").where("enumTypeId", "DCRM_ACTV_REASON")
                .orderBy("sequenceId").getFieldList("enumId"));
        return workbook.finish(period.id());
    }

    private static Map<String, FollowUpFigures> counted(Delegator delegator, List<EntityCondition> conditions) throws GenericEntityException {
        Map<String, FollowUpFigures> byParty = new TreeMap<>();
        for (GenericValue row : EntityQuery.use(delegator).from("ActivityTotals").where(conditions)
                .select("adviserPartyId", "statusId", "validityId", "reasonEnumId", "activityCount").queryList()) {
            byParty.computeIfAbsent(row.get("adviserPartyId") == null ? ALL : row.getString("adviserPartyId"), party -> new FollowUpFigures())
                    .add(row.getString("statusId"), row.getString("validityId"), row.getString("reasonEnumId"), row.getLong("activityCount"));
        }
        return byParty;
    }

    /** The collaborators' own goals; whose rows the user does not see, their goal is not shown either. */
    private static void addGoals(Delegator delegator, Map<String, FollowUpFigures> byParty, RowScope scope, Map<String, Object> filters)
            throws GenericEntityException {
        for (GenericValue goal : EntityQuery.use(delegator).from("IndicatorGoal")
                .where("indicatorId", "FOLLOW_UP", "periodId", filters.get("month")).queryList()) {
            String party = goal.getString("partyId");
            boolean asked = admits(filters.get("brandId"), goal.get("brandId")) && admits(filters.get("adviserPartyId"), party)
                    && admits(filters.get("facilityId"), goal.get("facilityId"));
            if (!ALL.equals(party) && asked && (byParty.containsKey(party) || isSeen(goal, scope))) {
                byParty.computeIfAbsent(party, added -> new FollowUpFigures()).addGoal(goal.getLong("goalValue"));
            }
        }
    }

    private static boolean admits(Object asked, Object given) {
        return asked == null || asked.equals(given);
    }

    private static boolean isSeen(GenericValue goal, RowScope scope) {
        return switch (scope.reach()) {
        case ALL -> true;
        case BRANDS -> scope.ids().contains(goal.getString("brandId"));
        case SITES -> scope.ids().contains(goal.getString("facilityId"));
        default -> scope.ids().contains(goal.getString("partyId"));
        };
    }
}
