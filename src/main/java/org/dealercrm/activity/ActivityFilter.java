package org.dealercrm.activity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import org.apache.ofbiz.entity.condition.EntityComparisonOperator;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.ProspectFilter;
import org.dealercrm.shared.RowScope;

/** What a URL asks of the list of activities; lists, totals and workbooks filter ActivityListView and ActivityTotals with it alone. */
public final class ActivityFilter {

    /** The names of the filters, as URLs and forms write them. */
    public static final List<String> NAMES = List.of("text", "month", "week", "adviserPartyId", "brandId", "facilityId", "activityTypeId",
            "state", "validity", "reason", "proposal", "proposedReason", "prospect", "commentKey", "weeklySheetId", "intakeRunId",
            "ruledMonth", "ruler", "ruledProposal", "ruledRule");

    /** Planned for a moment that has passed; derived, so no state of its own. */
    public static final String OVERDUE = "OVERDUE";
    /** Done and not ruled on yet. */
    public static final String UNRULED = "NONE";

    private static final Map<String, String> PLAIN = Map.of("adviserPartyId", "adviserPartyId", "brandId", "brandId", "facilityId", "facilityId",
            "activityTypeId", "activityTypeId", "reason", "reasonEnumId", "proposal", "proposedValidityId",
            "proposedReason", "proposedReasonId", "weeklySheetId", "weeklySheetId", "intakeRunId", "intakeRunId", "commentKey", "commentKey");
    private static final Map<String, String> OF_RULING = Map.of("ruler", "ruledByPartyId", "ruledProposal", "ruledProposalId");
    private static final List<String> SEARCHED = List.of("customerName", "prospectCustomerName", "phoneE164", "prospectPhoneE164", "subject",
            "resultText", "externalId");

    private final Map<String, ?> parameters;
    private final LocalDate today;
    private final ZoneId zone;

    public ActivityFilter(Map<String, ?> parameters, LocalDate today, ZoneId zone) {
        this.parameters = parameters;
        this.today = today;
        this.zone = zone;
    }

    /** The value of a filter, or the empty text. */
    public String value(String name) {
        Object value = parameters.get(name);
        return value == null ? "" : value.toString().trim();
    }

    /** The conditions that the filters and the scope of the user's rows put on the view; maybe none. */
    public List<EntityCondition> conditions(RowScope scope) {
        List<EntityCondition> all = new ArrayList<>(scope.conditions("brandId", "facilityId", "adviserPartyId"));
        addPlain(all, PLAIN);
        addPlain(all, OF_RULING);
        addState(all);
        addValidity(all);
        if (!value("prospect").isEmpty()) {
            EntityComparisonOperator<?, ?> operator = "WITHOUT".equals(value("prospect")) ? EntityOperator.EQUALS : EntityOperator.NOT_EQUAL;
            all.add(is("salesOpportunityId", operator, null));
        }
        if (!value("month").isEmpty()) {
            MonthPeriod month = MonthPeriod.parse(value("month"), today);
            all.add(dated(month.firstDay().toLocalDate(), month.lastDay().toLocalDate()));
        }
        WeekPeriod.parse(value("week")).ifPresent(week -> all.add(dated(week.firstDay(), week.lastDay())));
        if (!value("ruledMonth").isEmpty()) {
            MonthPeriod month = MonthPeriod.parse(value("ruledMonth"), today);
            all.add(is("ruledDay", EntityOperator.GREATER_THAN_EQUAL_TO, month.firstDay()));
            all.add(is("ruledDay", EntityOperator.LESS_THAN_EQUAL_TO, month.lastDay()));
        }
        if (!value("ruledRule").isEmpty()) {
            all.add(is("ruledRuleIds", EntityOperator.LIKE, "%|" + value("ruledRule") + "|%"));
        }
        if (!value("text").isEmpty()) {
            all.add(search("%" + value("text").toUpperCase(Locale.ROOT) + "%"));
        }
        return all;
    }

    private void addPlain(List<EntityCondition> all, Map<String, String> fields) {
        fields.forEach((name, field) -> {
            if (!value(name).isEmpty()) {
                all.add(EntityCondition.makeCondition(field, ProspectFilter.NOBODY.equals(value(name)) ? null : value(name)));
            }
        });
    }

    private void addState(List<EntityCondition> all) {
        if (OVERDUE.equals(value("state"))) {
            all.add(overdue());
        } else if (!value("state").isEmpty()) {
            all.add(EntityCondition.makeCondition("statusId", value("state")));
        }
    }

    private void addValidity(List<EntityCondition> all) {
        String validity = value("validity");
        if (UNRULED.equals(validity)) {
            all.add(EntityCondition.makeCondition("statusId", ActivityRules.DONE));
            all.add(EntityCondition.makeCondition("validityId", null));
        } else if (!validity.isEmpty()) {
            all.add(EntityCondition.makeCondition("validityId", validity));
        }
    }

    /** Planned for a moment that has passed. */
    public static EntityCondition overdue() {
        return EntityCondition.makeCondition(EntityCondition.makeCondition("statusId", ActivityRules.PLANNED), EntityOperator.AND,
                is("plannedDate", EntityOperator.LESS_THAN, Clock.now()));
    }

    /** Done in those days; what was not done belongs to the day it was planned for, else to the day it was entered. */
    private EntityCondition dated(LocalDate first, LocalDate last) {
        Timestamp from = Timestamp.from(first.atStartOfDay(zone).toInstant());
        Timestamp until = Timestamp.from(last.plusDays(1).atStartOfDay(zone).toInstant());
        EntityCondition undone = EntityCondition.makeCondition("doneDay", null);
        EntityCondition unplanned = EntityCondition.makeCondition("plannedDate", null);
        return EntityCondition.makeCondition(List.of(
                both(is("doneDay", EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(first)),
                        is("doneDay", EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(last))),
                both(undone, is("plannedDate", EntityOperator.GREATER_THAN_EQUAL_TO, from), is("plannedDate", EntityOperator.LESS_THAN, until)),
                both(undone, unplanned, is("createdDate", EntityOperator.GREATER_THAN_EQUAL_TO, from),
                        is("createdDate", EntityOperator.LESS_THAN, until))), EntityOperator.OR);
    }

    private static EntityCondition both(EntityCondition... conditions) {
        return EntityCondition.makeCondition(List.of(conditions), EntityOperator.AND);
    }

    private static EntityCondition is(String field, EntityComparisonOperator<?, ?> operator, Object value) {
        return EntityCondition.makeCondition(field, operator, value);
    }

    /** The filters in use as the query of a URL, without a leading sign. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        for (String name : NAMES) {
            if (!value(name).isEmpty()) {
                query.add(name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    private static EntityCondition search(String pattern) {
        List<EntityCondition> any = new ArrayList<>();
        for (String field : SEARCHED) {
            any.add(EntityCondition.makeCondition(EntityFunction.upperField(field), EntityOperator.LIKE, pattern));
        }
        return EntityCondition.makeCondition(any, EntityOperator.OR);
    }
}
