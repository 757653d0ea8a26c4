package org.dealercrm.pqrs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;

import org.dealercrm.pqrs.report.FigureFilter;
import org.dealercrm.shared.TypedDay;

/** What a URL asks of the worklist; without a state it shows what has no answer yet. */
public final class CaseFilter {

    /** The names of the filters, as URLs and forms write them. */
    public static final List<String> NAMES = List.of("text", "state", "pqrsTypeId", "facilityId", "brandId", "pqrsAreaId",
            "responsiblePartyId", "fromDay", "thruDay", "month", "pqrsCauseId", "measure", "age", "intakeRunId");
    private static final List<String> PLAIN = List.of("pqrsTypeId", "facilityId", "brandId", "pqrsAreaId", "responsiblePartyId",
            "intakeRunId");
    private static final List<String> SEARCHED = List.of("caseNumber", "customerName", "phoneNumber", "plate");
    private static final List<String> URGENT = List.of("", "UNANSWERED", "OVERDUE", "SOON");
    private static final Pattern NUMBER = Pattern.compile("(\\d{4})-(\\d{1,9})");
    private static final Pattern TYPED_NUMBER = Pattern.compile("\\+?[\\d ().-]{4,}");
    private static final List<String> SEARCHED_WITHOUT_PEOPLE = List.of("caseNumber", "plate");

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

    /** Whether the list holds nothing but cases without answer, so that the last day of the term orders it. */
    public boolean byUrgency() {
        return number().isEmpty() && (URGENT.contains(value("state")) || PqrsStates.UNANSWERED.contains(value("state")));
    }

    /** A day of the period of receipt, or nothing when there is none or it is no day. */
    public Optional<LocalDate> day(String name) {
        return TypedDay.read(value(name));
    }

    /** The filters that hold a day which is none: the page says so instead of leaving them out silently. */
    public List<String> wrong() {
        return List.of("fromDay", "thruDay").stream().filter(name -> !value(name).isEmpty() && day(name).isEmpty()).toList();
    }

    /** A whole number of a case finds it, whatever else is asked for: the year and the serial. */
    private Optional<EntityCondition> number() {
        Matcher number = NUMBER.matcher(value("text"));
        return !number.matches() ? Optional.empty() : Optional.of(EntityCondition.makeCondition(UtilMisc.toMap(
                "caseYear", Long.valueOf(number.group(1)), "caseSerial", Long.valueOf(number.group(2)))));
    }

    /** The conditions that the filters and the reach of the user put on PqrsCase. */
    public List<EntityCondition> conditions(PqrsReach reach, CaseDays days) {
        List<EntityCondition> all = new ArrayList<>(reach.conditions());
        if (number().isPresent()) {
            all.add(number().get());
            return all;
        }
        state(all, days);
        for (String name : PLAIN) {
            if (!value(name).isEmpty()) {
                all.add(EntityCondition.makeCondition(name, FigureFilter.NONE.equals(value(name)) ? null : value(name)));
            }
        }
        new FigureFilter(parameters).ofList().forEach(rule -> all.add(rule.condition(days.days())));
        day("fromDay").ifPresent(from -> all.add(EntityCondition.makeCondition("receivedDay", EntityOperator.GREATER_THAN_EQUAL_TO,
                Date.valueOf(from))));
        day("thruDay").ifPresent(thru -> all.add(EntityCondition.makeCondition("receivedDay", EntityOperator.LESS_THAN_EQUAL_TO,
                Date.valueOf(thru))));
        if (!value("text").isEmpty()) {
            all.add(EntityCondition.makeCondition(searched.stream().map(field -> EntityCondition.makeCondition(
                    EntityFunction.upperField(field), EntityOperator.LIKE, pattern(field))).toList(), EntityOperator.OR));
        }
        return all;
    }

    /** What was typed, anywhere in a field; of a number its digits alone, since it is kept without blanks. */
    private String pattern(String field) {
        String text = value("text").toUpperCase(Locale.ROOT);
        return "%" + ("phoneNumber".equals(field) && TYPED_NUMBER.matcher(text).matches() ? text.replaceAll("\\D", "") : text) + "%";
    }

    private void state(List<EntityCondition> all, CaseDays days) {
        switch (value("state")) {
        case "", "UNANSWERED" -> all.add(in(PqrsStates.UNANSWERED));
        case "ALL" -> { }
        case "OPEN" -> all.add(in(PqrsStates.OPEN));
        case "OVERDUE" -> all.add(days.days().each("facilityId", day -> running(EntityCondition.makeCondition("dueDate",
                EntityOperator.LESS_THAN, Date.valueOf(day)))));
        case "SOON" -> all.add(days.eachSoon(window -> running(EntityCondition.makeCondition("dueDate",
                EntityOperator.BETWEEN, List.of(Date.valueOf(window.today()), Date.valueOf(window.soon()))))));
        case "UNTOLD" -> all.add(EntityCondition.makeCondition("untoldActionId", EntityOperator.NOT_EQUAL, null));
        default -> all.add(EntityCondition.makeCondition("statusId", value("state")));
        }
    }

    private static EntityCondition in(List<String> states) {
        return EntityCondition.makeCondition("statusId", EntityOperator.IN, states);
    }

    /** Never answered, or opened again since; of what another system left open with an answer nobody knows a term. */
    public static EntityCondition waiting() {
        return EntityCondition.makeCondition(EntityCondition.makeCondition("answeredDate", null), EntityOperator.OR,
                EntityCondition.makeCondition("reopenedDay", EntityOperator.NOT_EQUAL, null));
    }

    /** Waiting for an answer, and the term does not rest. */
    private static EntityCondition running(EntityCondition due) {
        return EntityCondition.makeCondition(List.of(in(PqrsStates.UNANSWERED), waiting(),
                EntityCondition.makeCondition("pausedDate", null), due),
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
