package org.dealercrm.pqrs;

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

/** What a URL asks of the worklist; without a state it shows what has no answer yet. */
public final class CaseFilter {

    /** The names of the filters, as URLs and forms write them. */
    public static final List<String> NAMES = List.of("text", "state", "pqrsTypeId", "facilityId", "brandId", "pqrsAreaId", "responsiblePartyId");
    private static final List<String> PLAIN = List.of("pqrsTypeId", "facilityId", "brandId", "pqrsAreaId", "responsiblePartyId");
    private static final List<String> SEARCHED = List.of("caseNumber", "customerName", "phoneNumber", "plate");
    private static final List<String> SEARCHED_WITHOUT_PEOPLE = List.of("caseNumber", "plate");
    private static final int SOON_DAYS = 3;

    private final Map<String, ?> parameters;
    private final List<String> searched;

    public CaseFilter(Map<String, ?> parameters) {
        this(parameters, true);
    }

    /** With people or without: who must not see the people of cases cannot look for them by name or number either. */
    public CaseFilter(Map<String, ?> parameters, boolean people) {
        this.parameters = parameters;
        this.searched = people ? SEARCHED : SEARCHED_WITHOUT_PEOPLE;
    }

    /** The value of a filter, or the empty text. */
    public String value(String name) {
        Object value = parameters.get(name);
        return value == null ? "" : value.toString().trim();
    }

    /** The conditions that the filters and the reach of the user put on PqrsCase. */
    public List<EntityCondition> conditions(PqrsReach reach, SiteDays days) {
        List<EntityCondition> all = new ArrayList<>(reach.conditions());
        switch (value("state")) {
        case "", "UNANSWERED" -> all.add(in(PqrsStates.UNANSWERED));
        case "ALL" -> { }
        case "OPEN" -> all.add(in(PqrsStates.OPEN));
        case "OVERDUE" -> all.add(days.each("facilityId", day -> running(EntityCondition.makeCondition("dueDate",
                EntityOperator.LESS_THAN, Date.valueOf(day)))));
        case "SOON" -> all.add(days.each("facilityId", day -> running(EntityCondition.makeCondition("dueDate",
                EntityOperator.BETWEEN, List.of(Date.valueOf(day), Date.valueOf(day.plusDays(SOON_DAYS)))))));
        default -> all.add(EntityCondition.makeCondition("statusId", value("state")));
        }
        for (String name : PLAIN) {
            if (!value(name).isEmpty()) {
                all.add(EntityCondition.makeCondition(name, value(name)));
            }
        }
        if (!value("text").isEmpty()) {
            String pattern = "%" + value("text").toUpperCase(Locale.ROOT) + "%";
            all.add(EntityCondition.makeCondition(searched.stream().map(field -> EntityCondition.makeCondition(
                    EntityFunction.upperField(field), EntityOperator.LIKE, pattern)).toList(), EntityOperator.OR));
        }
        return all;
    }

    private static EntityCondition in(List<String> states) {
        return EntityCondition.makeCondition("statusId", EntityOperator.IN, states);
    }

    /** Without an answer, and the term does not rest. */
    private static EntityCondition running(EntityCondition due) {
        return EntityCondition.makeCondition(List.of(in(PqrsStates.UNANSWERED), EntityCondition.makeCondition("pausedDate", null), due),
                EntityOperator.AND);
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
}
