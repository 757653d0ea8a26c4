package org.dealercrm.activity.required;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.shared.SiteDays;

/** What a URL asks of the list of required follow-ups; the tiles above it count with the same filter. */
public final class RequiredFollowUpFilter {

    /** The names of the filters, as URLs and forms write them. */
    public static final List<String> NAMES = List.of("state", "view", "brandId", "facilityId", "collaboratorPartyId", "text");
    private static final List<String> PLAIN = List.of("brandId", "facilityId", "collaboratorPartyId");

    private final Map<String, ?> parameters;
    private final SiteDays days;

    public RequiredFollowUpFilter(Map<String, ?> parameters, SiteDays days) {
        this.parameters = parameters;
        this.days = days;
    }

    /** The value of a filter, or the empty text. Who asks for no state sees what is open; an empty one asks for all. */
    public String value(String name) {
        Object value = name.equals("state") && parameters.get(name) == null ? "OPEN" : parameters.get(name);
        return value == null ? "" : value.toString().trim();
    }

    /** The conditions that the filters and the rows of the user put on RequiredFollowUp; maybe none. */
    public List<EntityCondition> conditions(RequiredFollowUpRows rows) {
        List<EntityCondition> all = new ArrayList<>(rows.conditions());
        addState(all);
        switch (value("view")) {
        case "WAITING" -> all.add(rows.waiting());
        case "MINE" -> all.add(rows.mine());
        default -> { }
        }
        for (String name : PLAIN) {
            if (!value(name).isEmpty()) {
                all.add(EntityCondition.makeCondition(name, value(name)));
            }
        }
        if (!value("text").isEmpty()) {
            String pattern = "%" + value("text").toUpperCase(Locale.ROOT) + "%";
            all.add(EntityCondition.makeCondition(List.of(like("customerName", pattern), like("phoneNumber", pattern)), EntityOperator.OR));
        }
        return all;
    }

    /** OPEN is what somebody must still do something about, OVERDUE what was not reported in time and is not escalated yet. */
    private void addState(List<EntityCondition> all) {
        switch (value("state")) {
        case "" -> { }
        case "OPEN" -> all.add(EntityCondition.makeCondition("statusId", EntityOperator.IN, RequiredFollowUpStates.OPEN));
        case "OVERDUE" -> {
            all.add(EntityCondition.makeCondition("statusId", RequiredFollowUpStates.REQUIRED));
            all.add(days.each("facilityId", today -> EntityCondition.makeCondition("dueDate", EntityOperator.LESS_THAN, Date.valueOf(today))));
        }
        default -> all.add(EntityCondition.makeCondition("statusId", value("state")));
        }
    }

    private static EntityCondition like(String field, String pattern) {
        return EntityCondition.makeCondition(EntityFunction.upperField(field), EntityOperator.LIKE, pattern);
    }

    /** The filters in use as the query of a URL, without a leading sign; the state is always said. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        for (String name : NAMES) {
            if (!value(name).isEmpty() || name.equals("state")) {
                query.add(name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}
