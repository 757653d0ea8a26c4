package org.dealercrm.pqrs.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.ofbiz.entity.GenericEntityException;

import org.dealercrm.shared.MonthPeriod;

/** All figures of a month: the total and, when asked for, each way to cut it. */
final class FigureBoard {
    private final PqrsFigures total = new PqrsFigures();
    private final Backlog backlog = new Backlog();
    private final Map<String, Map<String, PqrsFigures>> figures = new LinkedHashMap<>();
    private final Map<String, Map<String, Backlog>> backlogs = new LinkedHashMap<>();

    /** Reads the figures with two queries for each cut; the total is the sum of the first. */
    FigureBoard(FigureQuery query, MonthPeriod month, List<String> cuts) throws GenericEntityException {
        for (String cut : cuts) {
            figures.put(cut, query.figures(cut, month));
            backlogs.put(cut, query.backlog(cut));
        }
        figures.get(cuts.get(0)).values().forEach(total::addAll);
        backlogs.get(cuts.get(0)).values().forEach(backlog::addAll);
    }

    PqrsFigures total() {
        return total;
    }

    Backlog backlog() {
        return backlog;
    }

    /** The ids of a cut that have cases of the month or cases that wait. */
    Set<String> ids(String cut) {
        Set<String> ids = new LinkedHashSet<>(figures.get(cut).keySet());
        ids.addAll(backlogs.get(cut).keySet());
        return ids;
    }

    PqrsFigures by(String cut, String id) {
        return figures.get(cut).getOrDefault(id, new PqrsFigures());
    }

    /** What waits of an id of a cut. */
    Backlog waitingBy(String cut, String id) {
        return backlogs.get(cut).getOrDefault(id, new Backlog());
    }

    /** The tables of the page: a row for each id of a cut that has cases, by name. */
    List<Map<String, Object>> tables(FigureTexts texts, CaseNames names, FigureFilter filter) throws GenericEntityException {
        List<Map<String, Object>> tables = new ArrayList<>();
        for (String cut : figures.keySet()) {
            Map<String, Map<String, Object>> rows = new TreeMap<>();
            for (String id : ids(cut)) {
                String others = filter.query(cut);
                String cuts = (others.isEmpty() ? "" : others + "&") + cut + "=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
                String name = names.of(cut, id);
                rows.put((FigureFilter.NONE.equals(id) ? "2" : "1") + name + id, row(texts, name, by(cut, id), waitingBy(cut, id), cuts));
            }
            tables.add(Map.of("id", cut, "title", names.label("By_" + cut), "rows", List.copyOf(rows.values())));
        }
        return tables;
    }

    private static Map<String, Object> row(FigureTexts texts, String name, PqrsFigures figures, Backlog backlog, String cuts) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("received", texts.count(figures, Measure.RECEIVED, cuts));
        row.put("days", texts.days(figures, cuts));
        List<Map<String, Object>> ratios = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            ratios.add(texts.ratio(figures, indicator, cuts));
        }
        row.put("ratios", ratios);
        row.put("waiting", texts.waiting(backlog, cuts));
        return row;
    }
}
