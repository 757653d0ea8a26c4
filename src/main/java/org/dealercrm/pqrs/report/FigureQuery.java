package org.dealercrm.pqrs.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

import org.dealercrm.shared.MonthPeriod;
import org.dealercrm.shared.SiteDays;
import org.dealercrm.shared.SqlRead;

/**
 * Counts cases in the database: one grouped query for each way to cut them, however many cases there are. Page, dashboard, workbook and
 * tests take their figures from here.
 */
final class FigureQuery {
    private static final Measure[] MEASURES = Measure.values();

    private final Delegator delegator;
    private final SiteDays days;
    private final List<CaseRule> rows;

    /** The rows of a reach that fulfil the rules of a filter. */
    FigureQuery(Delegator delegator, SiteDays days, List<CaseRule> reach, List<CaseRule> cuts) {
        this.delegator = delegator;
        this.days = days;
        this.rows = new ArrayList<>(reach);
        this.rows.addAll(cuts);
    }

    /** The figures of the cases received in a month, by the ids of a cut; what has none has the key of none. */
    Map<String, PqrsFigures> figures(String cut, MonthPeriod month) throws GenericEntityException {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT ").append(CaseRule.column(cut)).append(", C.USED_DAYS, SUM(COALESCE(C.SATISFACTION_SCORE, 0))");
        for (Measure measure : MEASURES) {
            sql.append(", SUM(CASE WHEN ").append(measure.rule().sql(days, values)).append(" THEN 1 ELSE 0 END)");
        }
        sql.append(from(List.of(Measure.RECEIVED.rule(), FigureFilter.received(month)), values))
                .append(" GROUP BY ").append(CaseRule.column(cut)).append(", C.USED_DAYS");
        Map<String, PqrsFigures> figures = new LinkedHashMap<>();
        SqlRead.each(delegator, sql.toString(), values, row -> {
            PqrsFigures found = figures.computeIfAbsent(key(row), key -> new PqrsFigures()).scored(row.getLong(3));
            for (int i = 0; i < MEASURES.length; i++) {
                found.count(MEASURES[i], row.getLong(4 + i));
            }
            if (row.getObject(2) != null) {
                found.answered(row.getLong(2), row.getLong(4 + Measure.ANSWERED.ordinal()));
            }
        });
        return figures;
    }

    /** What waits for an answer today, by the ids of a cut. */
    Map<String, Backlog> backlog(String cut) throws GenericEntityException {
        List<Object> values = new ArrayList<>();
        String sql = "SELECT " + CaseRule.column(cut) + ", C.FACILITY_ID, COALESCE(C.REOPENED_DAY, C.RECEIVED_DAY), COUNT(*), SUM(CASE WHEN "
                + Backlog.OVERDUE.sql(days, values) + " THEN 1 ELSE 0 END)" + from(List.of(Backlog.RULE), values)
                + " GROUP BY " + CaseRule.column(cut) + ("facilityId".equals(cut) ? "" : ", C.FACILITY_ID")
                + ", COALESCE(C.REOPENED_DAY, C.RECEIVED_DAY)";
        Map<String, Backlog> backlog = new LinkedHashMap<>();
        SqlRead.each(delegator, sql, values, row -> {
            long age = row.getDate(3) == null ? 0 : ChronoUnit.DAYS.between(row.getDate(3).toLocalDate(), days.at(row.getString(2)));
            backlog.computeIfAbsent(key(row), key -> new Backlog()).add(age, row.getLong(4), row.getLong(5));
        });
        return backlog;
    }

    private String from(List<CaseRule> rules, List<Object> values) {
        List<CaseRule> all = new ArrayList<>(rules);
        all.addAll(rows);
        return " FROM " + SqlRead.table(delegator, "PqrsCase")
                + " C WHERE " + new CaseRule.Joined(all, true).sql(days, values);
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString(1) == null ? FigureFilter.NONE : row.getString(1);
    }
}
