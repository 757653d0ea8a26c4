package org.dealercrm.trafficlight;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.ProspectFilter;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.SiteDays;

/** What a URL asks of the list of lights, and in which order; days count by the today of each row's site. */
public final class LightFilter {

    /** The names of the filters, as URLs and forms write them. */
    public static final List<String> NAMES = List.of("colour", "brandId", "facilityId", "adviserPartyId", "stageId", "sourceName", "month",
            "daysFrom", "daysThru", "noFollowUp", "nextAction", "text");

    /** What nextAction may ask: no plan, a plan whose time has passed, a plan to come. */
    public static final List<String> NEXT_ACTIONS = List.of("NONE", "OVERDUE", "COMING");

    private static final List<String> OF_PROSPECTS = List.of("colour", "brandId", "facilityId", "adviserPartyId", "stageId", "month", "text");
    private static final Map<String, String> SORTED_BY = Map.of("customer", "customerName", "brand", "brandName", "site", "facilityName",
            "adviser", "adviserLastName", "stage", "stageId", "source", "sourceName", "trafficDate", "trafficDate",
            "lastFollowUp", "lastFollowUpDate", "nextAction", "nextActionDate");
    private static final int MOST_DAYS = 9999;

    private final Map<String, ?> parameters;
    private final SiteDays days;

    public LightFilter(Map<String, ?> parameters, SiteDays days) {
        this.parameters = parameters;
        this.days = days;
    }

    /** The value of a filter, or the empty text. */
    public String value(String name) {
        Object value = parameters.get(name);
        return value == null ? "" : value.toString().trim();
    }

    /** The conditions that the filters and the scope of the user's rows put on ProspectListView; maybe none. */
    public List<EntityCondition> conditions(RowScope scope) {
        Map<String, Object> ofProspects = new HashMap<>();
        OF_PROSPECTS.forEach(name -> ofProspects.put(name, value(name)));
        List<EntityCondition> all = new ArrayList<>(new ProspectFilter(ofProspects, days).conditions(scope));
        if (!value("sourceName").isEmpty()) {
            all.add(EntityCondition.makeCondition("sourceName", ProspectFilter.NOBODY.equals(value("sourceName")) ? null : value("sourceName")));
        }
        addDays(all, "daysFrom", day -> EntityCondition.makeCondition("baseDate", EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(day)));
        addDays(all, "daysThru", day -> EntityCondition.makeCondition("baseDate", EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(day)));
        if ("Y".equals(value("noFollowUp"))) {
            all.add(EntityCondition.makeCondition("lastFollowUpDate", null));
        }
        addNextAction(all, Clock.now());
        return all;
    }

    /** Days without follow-up are counted back from today; what is no number of days asks nothing. */
    private void addDays(List<EntityCondition> all, String name, Function<LocalDate, EntityCondition> rule) {
        if (value(name).matches("\\d{1,9}")) {
            int back = Math.min(MOST_DAYS, Integer.parseInt(value(name)));
            all.add(days.each("facilityId", today -> rule.apply(today.minusDays(back))));
        }
    }

    private void addNextAction(List<EntityCondition> all, Timestamp now) {
        switch (value("nextAction")) {
        case "NONE" -> all.add(EntityCondition.makeCondition("nextActionDate", null));
        case "OVERDUE" -> all.add(EntityCondition.makeCondition("nextActionDate", EntityOperator.LESS_THAN, now));
        case "COMING" -> all.add(EntityCondition.makeCondition("nextActionDate", EntityOperator.GREATER_THAN_EQUAL_TO, now));
        default -> { }
        }
    }

    /** The order that the URL asks for ("days", "-days"), in fields of ProspectListView; else the most urgent first, the closed last. */
    public List<String> order() {
        String sort = value("sort");
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        if ("days".equals(name)) {
            return List.of((descending ? "" : "-") + "baseDate", "salesOpportunityId");
        }
        String field = SORTED_BY.get(name);
        return field == null ? List.of("redFromDate", "baseDate", "salesOpportunityId")
                : List.of((descending ? "-" : "") + field, "salesOpportunityId");
    }

    /** The filters in use as the query of a URL, without a leading sign and without the order. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        for (String name : NAMES) {
            if (!value(name).isEmpty()) {
                query.add(name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}
