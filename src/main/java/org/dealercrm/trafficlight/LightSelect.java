package org.dealercrm.trafficlight;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The query that computes lights: counts of real follow-up in the prospect's month and in total, the last of it, the next
 * planned activity, and the dates of LightDates. Calendar days are added to the base; business days are looked up in
 * TrafficLightDueDay, one row for each term and base day, because SQL cannot count them: one join gives both dates.
 * It keeps to SQL that Derby and PostgreSQL both take.
 */
final class LightSelect {
    /** What a light copies from its prospect. */
    private static final List<String> COPIES = List.of("BRAND_ID", "FACILITY_ID", "ADVISER_PARTY_ID", "TRAFFIC_DATE");
    static final List<String> COUNTERS = List.of("CALL", "QUOTE", "VISIT", "TEST_DRIVE", "OTHER");

    /** Stands in both dates where a term's base day is not in the table yet. */
    static final String UNKNOWN_DAY = "9999-12-31";

    /** Column and type of everything that a light holds. */
    static final Map<String, Integer> COLUMNS = columns();

    /** Derby warns of each null it leaves out of MAX or MIN and chains the warnings, in a time that grows with their square. */
    private static final String NO_MOMENT = "CAST('1000-01-01 00:00:00' AS TIMESTAMP)";
    private static final String NO_DAY = "CAST('1000-01-01' AS DATE)";
    private static final String NO_PLAN = "CAST('9999-01-01 00:00:00' AS TIMESTAMP)";

    private final UnaryOperator<String> tables;
    private final LightRules rules;
    private final Map<String, Collection<String>> typesByCounter;

    LightSelect(UnaryOperator<String> tables, LightRules rules, Map<String, Collection<String>> typesByCounter) {
        this.tables = tables;
        this.rules = rules;
        this.typesByCounter = typesByCounter;
    }

    private static Map<String, Integer> columns() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        COPIES.forEach(copy -> columns.put(copy, copy.endsWith("_DATE") ? Types.DATE : Types.VARCHAR));
        COUNTERS.forEach(counter -> columns.put(counter + "_COUNT", Types.NUMERIC));
        COUNTERS.forEach(counter -> columns.put(counter + "_TOTAL", Types.NUMERIC));
        columns.put("LAST_FOLLOW_UP_DATE", Types.TIMESTAMP);
        columns.put("LAST_ACTIVITY_TYPE_ID", Types.VARCHAR);
        columns.put("NEXT_ACTION_DATE", Types.TIMESTAMP);
        columns.put("NEXT_ACTIVITY_TYPE_ID", Types.VARCHAR);
        columns.put("BASE_DATE", Types.DATE);
        columns.put("YELLOW_FROM_DATE", Types.DATE);
        columns.put("RED_FROM_DATE", Types.DATE);
        return columns;
    }

    /** The lights of the prospects in scope: the id, then COLUMNS. */
    SqlPart all(LightScope scope) {
        return query(scope.restriction());
    }

    /** Those of them that no stored light equals: they are missing, or differ. Sets take null for equal to null, as no comparison does. */
    SqlPart unlike(LightScope scope) {
        return SqlPart.of("{} EXCEPT SELECT T.SALES_OPPORTUNITY_ID, T." + String.join(", T.", COLUMNS.keySet()) + " FROM "
                + tables.apply("TrafficLight") + " T{}", all(scope), scope.lights());
    }

    private SqlPart query(SqlPart restriction) {
        String due = rules.anyBusiness() ? " LEFT JOIN " + tables.apply("TrafficLightDueDay")
                + " D ON D.TERM_ID = B.CALENDAR_ID || B.LIMITS_ID AND D.BASE_DATE = B.BASE_DATE" : "";
        return SqlPart.of("SELECT B.ID, B." + String.join(", B.", COPIES) + ", " + counted("B.%1$s_COUNT") + ", "
                + counted("B.%1$s_TOTAL") + ", B.LAST_FOLLOW_UP_DATE,"
                + " (SELECT MAX(L.ACTIVITY_TYPE_ID) FROM " + tables.apply("FollowUpActivity") + " L WHERE L.SALES_OPPORTUNITY_ID = B.ID"
                + " AND L.STATUS_ID = 'ACTV_DONE' AND L.DONE_DAY = B.LAST_DAY AND L.DONE_DATE = B.LAST_FOLLOW_UP_DATE"
                + " AND (L.VALIDITY_ID IS NULL OR L.VALIDITY_ID <> 'ACTV_INVALID')) AS LAST_ACTIVITY_TYPE_ID, B.NEXT_ACTION_DATE,"
                + " (SELECT MAX(N.ACTIVITY_TYPE_ID) FROM " + tables.apply("FollowUpActivity") + " N WHERE N.SALES_OPPORTUNITY_ID = B.ID"
                + " AND N.STATUS_ID = 'ACTV_PLANNED' AND N.PLANNED_DATE = B.NEXT_ACTION_DATE) AS NEXT_ACTIVITY_TYPE_ID, B.BASE_DATE, "
                + turning("GREEN_DAYS", "D.YELLOW_FROM_DATE") + " AS YELLOW_FROM_DATE, " + turning("YELLOW_DAYS", "D.RED_FROM_DATE")
                + " AS RED_FROM_DATE FROM ({}) B" + due, baseRows(restriction));
    }

    private String turning(String limit, String dueDay) {
        String added = "CAST({fn TIMESTAMPADD(SQL_TSI_DAY, B." + limit + " + 1, B.BASE_DATE)} AS DATE)";
        return "CASE WHEN B.CLOSED = 'Y' THEN NULL " + (rules.anyBusiness() ? "WHEN B.CALENDAR_ID <> '" + LightCalendars.CALENDAR_DAYS
                + "' THEN COALESCE(" + dueDay + ", CAST('" + UNKNOWN_DAY + "' AS DATE)) " : "") + "ELSE " + added + " END";
    }

    private SqlPart baseRows(SqlPart restriction) {
        return SqlPart.of("SELECT G.ID, G." + String.join(", G.", COPIES) + ", G.CLOSES_FOLLOW_UP AS CLOSED, "
                + counted("G.%1$s_COUNT") + ", " + counted("G.%1$s_TOTAL")
                + ", NULLIF(G.LAST_MOMENT, " + NO_MOMENT + ") AS LAST_FOLLOW_UP_DATE, G.LAST_REAL_DAY AS LAST_DAY,"
                + " NULLIF(G.NEXT_MOMENT, " + NO_PLAN + ") AS NEXT_ACTION_DATE,"
                + " COALESCE(NULLIF(G.LAST_REAL_DAY, " + NO_DAY + "), G.TRAFFIC_DATE, CAST(G.CREATED_DATE AS DATE)) AS BASE_DATE,"
                + " {} AS CALENDAR_ID, {} AS LIMITS_ID, {} AS GREEN_DAYS, {} AS YELLOW_DAYS FROM ({}) G", rules.calendarId(), rules.limitsId(),
                rules.limit(Thresholds.Threshold::greenMaxDays), rules.limit(Thresholds.Threshold::yellowMaxDays), groupedRows(restriction));
    }

    /** One grouped query, because Derby fails on outer joins of grouped rows below another query. */
    private SqlPart groupedRows(SqlPart restriction) {
        String owner = "P.SALES_OPPORTUNITY_ID, P.BRAND_ID, P.STAGE_ID, P.SOURCE_NAME, P.FACILITY_ID, P.ADVISER_PARTY_ID,"
                + " P.TRAFFIC_DATE, P.CREATED_DATE, S.CLOSES_FOLLOW_UP";
        return SqlPart.of("SELECT P.SALES_OPPORTUNITY_ID AS ID" + owner.substring(owner.indexOf(',')) + ","
                + " MAX(CASE WHEN A.STATUS_ID = 'ACTV_DONE' AND A.DONE_DATE IS NOT NULL THEN A.DONE_DATE ELSE " + NO_MOMENT + " END) AS LAST_MOMENT,"
                + " MAX(CASE WHEN A.STATUS_ID = 'ACTV_DONE' AND A.DONE_DAY IS NOT NULL THEN A.DONE_DAY ELSE " + NO_DAY + " END) AS LAST_REAL_DAY,"
                + " MIN(CASE WHEN A.STATUS_ID = 'ACTV_PLANNED' AND A.PLANNED_DATE IS NOT NULL THEN A.PLANNED_DATE ELSE " + NO_PLAN
                + " END) AS NEXT_MOMENT, {}"
                + " FROM " + tables.apply("Prospect") + " P"
                + " LEFT JOIN " + tables.apply("SalesOpportunityStage") + " S ON S.OPPORTUNITY_STAGE_ID = P.STAGE_ID"
                + " LEFT JOIN " + tables.apply("FollowUpActivity") + " A ON A.SALES_OPPORTUNITY_ID = P.SALES_OPPORTUNITY_ID"
                + " AND A.STATUS_ID IN ('ACTV_DONE', 'ACTV_PLANNED') AND (A.VALIDITY_ID IS NULL OR A.VALIDITY_ID <> 'ACTV_INVALID')"
                + " WHERE 1 = 1{} GROUP BY " + owner, sums(), restriction);
    }

    private SqlPart sums() {
        List<SqlPart> sums = new ArrayList<>();
        String inMonth = " AND {fn YEAR(A.DONE_DAY)} = {fn YEAR(P.TRAFFIC_DATE)} AND {fn MONTH(A.DONE_DAY)} = {fn MONTH(P.TRAFFIC_DATE)}";
        for (String counter : COUNTERS) {
            SqlPart type = SqlPart.among("A.ACTIVITY_TYPE_ID", typesByCounter.getOrDefault(counter, List.of()));
            sums.add(SqlPart.of("SUM(CASE WHEN {} AND A.STATUS_ID = 'ACTV_DONE'" + inMonth + " THEN 1 ELSE 0 END) AS " + counter + "_COUNT", type));
            sums.add(SqlPart.of("SUM(CASE WHEN {} AND A.STATUS_ID = 'ACTV_DONE' THEN 1 ELSE 0 END) AS " + counter + "_TOTAL", type));
        }
        return SqlPart.join(", ", sums);
    }

    private static String counted(String pattern) {
        return String.join(", ", COUNTERS.stream().map(counter -> String.format(pattern, counter)).toList());
    }
}
