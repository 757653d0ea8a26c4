package org.dealercrm.pqrs.report;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.Ratio;

/** Figures as tiles and cells show them: each with its numerator and its denominator, and each opens the list of the rows behind it. */
final class FigureTexts {
    private static final String LIST = "state=ALL&month=";

    private final CaseNames names;
    private final MonthPeriod month;
    private final Target target;

    FigureTexts(CaseNames names, MonthPeriod month, Target target) {
        this.names = names;
        this.month = month;
        this.target = target;
    }

    /** The tiles of all figures of a month; the query is of the cuts in use. */
    List<Map<String, Object>> tiles(PqrsFigures figures, Backlog backlog, String cuts) {
        List<Map<String, Object>> tiles = new ArrayList<>();
        Map<String, Object> attention = ratio(figures, Indicator.ATTENTION, cuts);
        attention.put("strong", true);
        attention.put("level", target.level(figures.of(Indicator.ATTENTION)).name());
        attention.put("note", names.label("Target", Map.of("goal", target.goal(), "floor", target.floor())));
        tiles.add(attention);
        tiles.add(count(figures, Measure.RECEIVED, cuts));
        tiles.add(ratio(figures, Indicator.TIMELINESS, cuts));
        tiles.add(count(figures, Measure.LATE, cuts));
        tiles.add(days(figures, cuts));
        tiles.add(ratio(figures, Indicator.EXTENSION, cuts));
        tiles.add(ratio(figures, Indicator.EFFECTIVENESS, cuts));
        tiles.add(ratio(figures, Indicator.RECURRENCE, cuts));
        Map<String, Object> satisfaction = ratio(figures, Indicator.SATISFACTION, cuts);
        satisfaction.put("note", figures.meanScore() == null ? "" : names.label("MeanScore", Map.of("score", number(figures.meanScore()))));
        tiles.add(satisfaction);
        tiles.add(waiting(backlog, cuts));
        return tiles;
    }

    /** An indicator: its value, its note and the links of its two numbers. */
    Map<String, Object> ratio(PqrsFigures figures, Indicator indicator, String cuts) {
        Ratio ratio = figures.of(indicator);
        Map<String, Object> shown = tile(indicator.name(), ratio.text(locale(), names.label("NoRatio")), "");
        shown.put("part", ratio.numerator());
        shown.put("whole", ratio.denominator());
        shown.put("partQuery", query(indicator.part(), cuts));
        shown.put("wholeQuery", query(indicator.whole(), cuts));
        return shown;
    }

    /** A plain count. */
    Map<String, Object> count(PqrsFigures figures, Measure measure, String cuts) {
        return tile(measure.name(), String.valueOf(figures.count(measure)), query(measure, cuts));
    }

    /** Mean and P90 of the business days that answers took. */
    Map<String, Object> days(PqrsFigures figures, String cuts) {
        boolean none = figures.meanDays() == null;
        Map<String, Object> shown = tile("DAYS", none ? names.label("NoRatio") : number(figures.meanDays()), query(Measure.ANSWERED, cuts));
        shown.put("note", names.label("Most", Map.of("days", none ? names.label("NoRatio") : String.valueOf(figures.mostDays()),
                "count", figures.count(Measure.ANSWERED))));
        return shown;
    }

    /** What waits today, with its ages. */
    Map<String, Object> waiting(Backlog backlog, String cuts) {
        Map<String, Object> shown = tile("BACKLOG", String.valueOf(backlog.count()), with("state=UNANSWERED", cuts));
        shown.put("note", backlog.count() == 0 ? "" : names.label("Ages",
                Map.of("mean", number(backlog.meanAge()), "oldest", backlog.oldest())));
        shown.put("overdue", backlog.overdue());
        shown.put("overdueQuery", with("state=OVERDUE", cuts));
        List<Map<String, Object>> ages = new ArrayList<>();
        Backlog.ages().forEach(age -> ages.add(Map.of("title", names.label("Age_" + age), "count", backlog.count(age),
                "query", with("state=UNANSWERED&age=" + age, cuts))));
        shown.put("ages", ages);
        return shown;
    }

    private Map<String, Object> tile(String id, String value, String query) {
        Map<String, Object> tile = new LinkedHashMap<>();
        tile.put("id", id);
        tile.put("title", names.label("Figure_" + id));
        tile.put("value", value);
        tile.put("query", query);
        tile.put("note", "");
        return tile;
    }

    private String query(Measure measure, String cuts) {
        return with(LIST + month.id() + "&measure=" + measure, cuts);
    }

    private static String with(String query, String cuts) {
        return cuts.isEmpty() ? query : query + "&" + cuts;
    }

    private String number(Number number) {
        return NumberFormat.getNumberInstance(locale()).format(number);
    }

    private Locale locale() {
        return names.locale();
    }
}
