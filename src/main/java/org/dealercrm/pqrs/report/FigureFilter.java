package org.dealercrm.pqrs.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import org.dealercrm.shared.MonthPeriod;

/** By what figures are cut, and which rows a figure asks the list for: month, measure, age and the five ways to cut. */
public final class FigureFilter {
    /** The value of a filter for cases that have none. */
    public static final String NONE = "_NONE_";
    /** The ways to cut, by the field that holds them. */
    public static final List<String> CUTS = List.of("pqrsTypeId", "pqrsAreaId", "facilityId", "brandId", "pqrsCauseId");

    private final Map<String, ?> parameters;

    public FigureFilter(Map<String, ?> parameters) {
        this.parameters = parameters;
    }

    /** The value of a filter, or the empty text. */
    public String value(String name) {
        Object value = parameters.get(name);
        return value == null ? "" : value.toString().strip();
    }

    /** The month that is asked for; a malformed one is none, so that a list never shows another month than the address says. */
    public Optional<MonthPeriod> month() {
        if (value("month").isEmpty()) {
            return Optional.empty();
        }
        MonthPeriod month = MonthPeriod.parse(value("month"), LocalDate.EPOCH);
        return month.id().equals(value("month")) ? Optional.of(month) : Optional.empty();
    }

    /** The rules that month, measure, cause and age put on the rows of a list. */
    public List<CaseRule> ofList() {
        List<CaseRule> rules = new ArrayList<>();
        if (!value("month").isEmpty()) {
            rules.add(month().map(FigureFilter::received).orElse(Measure.NOTHING));
        }
        if (!value("measure").isEmpty()) {
            rules.add(Measure.named(value("measure")).map(Measure::rule).orElse(Measure.NOTHING));
        }
        if (!value("age").isEmpty()) {
            rules.add(Backlog.Age.named(value("age")).map(Backlog.Age::rule).orElse(Measure.NOTHING));
        }
        cut("pqrsCauseId").ifPresent(rules::add);
        return rules;
    }

    /** The rules of the five ways to cut. */
    List<CaseRule> cuts() {
        return CUTS.stream().map(this::cut).flatMap(Optional::stream).toList();
    }

    private Optional<CaseRule> cut(String name) {
        String value = value(name);
        return value.isEmpty() ? Optional.empty() : Optional.of(NONE.equals(value) ? CaseRule.missing(name) : CaseRule.is(name, value));
    }

    /** Received in a month. */
    static CaseRule received(MonthPeriod month) {
        return new CaseRule.Between("receivedDay", month.month().atDay(1), month.month().atEndOfMonth());
    }

    /** The cuts in use as the query of a URL, without one of them. */
    public String query(String without) {
        StringJoiner query = new StringJoiner("&");
        CUTS.stream().filter(name -> !name.equals(without) && !value(name).isEmpty())
                .forEach(name -> query.add(name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8)));
        return query.toString();
    }
}
