package org.dealercrm.trafficlight;

import java.sql.Date;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;

/**
 * The query that computes lights: counts of done activities in the prospect's month, last follow-up, and the dates of
 * LightDates. It keeps to SQL that Derby and PostgreSQL both take (JDBC escapes for the functions they name differently).
 */
final class LightSelect {
    static final List<String> COLUMNS = List.of("CALL_COUNT", "QUOTE_COUNT", "VISIT_COUNT", "TEST_DRIVE_COUNT", "OTHER_COUNT",
            "LAST_FOLLOW_UP_DATE", "LAST_ACTIVITY_TYPE_ID", "BASE_DATE", "YELLOW_FROM_DATE", "RED_FROM_DATE");
    static final List<Integer> TYPES = List.of(Types.NUMERIC, Types.NUMERIC, Types.NUMERIC, Types.NUMERIC, Types.NUMERIC,
            Types.TIMESTAMP, Types.VARCHAR, Types.DATE, Types.DATE, Types.DATE);

    private static final List<String> COUNTERS = List.of("CALL", "QUOTE", "VISIT", "TEST_DRIVE", "OTHER");

    private final UnaryOperator<String> tables;
    private final List<Thresholds.Threshold> limits;
    private final Date today;

    LightSelect(UnaryOperator<String> tables, List<Thresholds.Threshold> limits, Date today) {
        this.tables = tables;
        this.limits = limits.isEmpty() ? List.of(Thresholds.DEFAULT) : limits;
        this.today = today;
    }

    /** Which prospects: one, those of an import, or all when both are null. */
    record Scope(String salesOpportunityId, String intakeRunId) {
        String sql(String alias) {
            return (salesOpportunityId == null ? "" : " AND " + alias + ".SALES_OPPORTUNITY_ID = ?")
                    + (intakeRunId == null ? "" : " AND " + alias + ".INTAKE_RUN_ID = ?");
        }

        void bind(SQLProcessor processor) throws GenericEntityException, SQLException {
            if (salesOpportunityId != null) {
                processor.setValue(salesOpportunityId);
            }
            if (intakeRunId != null) {
                processor.setValue(intakeRunId);
            }
        }
    }

    static String orAll(String id) {
        return id == null ? Thresholds.ALL : id;
    }

    /** The lights of all prospects in scope; {@link #bind} fills the parameters in the same order. */
    String all(Scope scope) {
        return query(scope.sql("P"));
    }

    /** The lights of the prospects in scope that have none yet. */
    String missing(Scope scope) {
        return query(scope.sql("P") + " AND NOT EXISTS (SELECT 1 FROM " + tables.apply("TrafficLight")
                + " T WHERE T.SALES_OPPORTUNITY_ID = P.SALES_OPPORTUNITY_ID)");
    }

    private String query(String restriction) {
        return "SELECT B.ID, B.CALL_COUNT, B.QUOTE_COUNT, B.VISIT_COUNT, B.TEST_DRIVE_COUNT, B.OTHER_COUNT, B.LAST_FOLLOW_UP_DATE,"
                + " (SELECT MAX(L.ACTIVITY_TYPE_ID) FROM " + tables.apply("FollowUpActivity") + " L WHERE L.SALES_OPPORTUNITY_ID = B.ID"
                + " AND L.STATUS_ID = 'ACTV_DONE' AND L.DONE_DATE = B.LAST_FOLLOW_UP_DATE) AS LAST_ACTIVITY_TYPE_ID, B.BASE_DATE,"
                + " CASE WHEN B.CLOSED = 'Y' THEN NULL ELSE " + daysAfterBase("GREEN") + " END AS YELLOW_FROM_DATE,"
                + " CASE WHEN B.CLOSED = 'Y' THEN NULL ELSE " + daysAfterBase("YELLOW") + " END AS RED_FROM_DATE"
                + " FROM (" + baseRows(restriction) + ") B LEFT JOIN " + limitRows() + " ON H.BRAND_ID = B.BRAND_ID AND H.STAGE_ID = B.STAGE_ID";
    }

    private static String daysAfterBase(String limit) {
        return "CAST({fn TIMESTAMPADD(SQL_TSI_DAY, H." + limit + "_DAYS + 1, B.BASE_DATE)} AS DATE)";
    }

    private String baseRows(String restriction) {
        String counting = "COALESCE(G.LAST_DAY, G.TRAFFIC_DATE, CAST(G.CREATED_DATE AS DATE))";
        return "SELECT G.ID, COALESCE(G.BRAND_ID, '_NA_') AS BRAND_ID, COALESCE(G.STAGE_ID, '_NA_') AS STAGE_ID, G.CLOSES_FOLLOW_UP AS CLOSED, "
                + counted("G.%1$s_COUNT") + ", G.LAST_FOLLOW_UP_DATE, CASE WHEN " + counting + " > CAST(? AS DATE) THEN CAST(? AS DATE)"
                + " ELSE " + counting + " END AS BASE_DATE FROM (" + groupedRows(restriction) + ") G";
    }

    /** One grouped query, because Derby fails on outer joins of grouped rows below another query. */
    private String groupedRows(String restriction) {
        String owner = "P.SALES_OPPORTUNITY_ID, P.BRAND_ID, P.STAGE_ID, P.TRAFFIC_DATE, P.CREATED_DATE, S.CLOSES_FOLLOW_UP";
        return "SELECT P.SALES_OPPORTUNITY_ID AS ID" + owner.substring(owner.indexOf(',')) + ","
                + " MAX(A.DONE_DATE) AS LAST_FOLLOW_UP_DATE, MAX(A.DONE_DAY) AS LAST_DAY, "
                + counted("SUM(CASE WHEN Y.COUNTER_ID = '%1$s' AND {fn YEAR(A.DONE_DAY)} = {fn YEAR(P.TRAFFIC_DATE)}"
                        + " AND {fn MONTH(A.DONE_DAY)} = {fn MONTH(P.TRAFFIC_DATE)} THEN 1 ELSE 0 END) AS %1$s_COUNT")
                + " FROM " + tables.apply("Prospect") + " P"
                + " LEFT JOIN " + tables.apply("SalesOpportunityStage") + " S ON S.OPPORTUNITY_STAGE_ID = P.STAGE_ID"
                + " LEFT JOIN " + tables.apply("FollowUpActivity") + " A ON A.SALES_OPPORTUNITY_ID = P.SALES_OPPORTUNITY_ID"
                + " AND A.STATUS_ID = 'ACTV_DONE'"
                + " LEFT JOIN " + tables.apply("FollowUpActivityType") + " Y ON Y.ACTIVITY_TYPE_ID = A.ACTIVITY_TYPE_ID"
                + " WHERE 1 = 1" + restriction + " GROUP BY " + owner;
    }

    private static String counted(String pattern) {
        return String.join(", ", COUNTERS.stream().map(counter -> String.format(pattern, counter)).toList());
    }

    /** The limits resolved in Java for every brand and stage in use: the rule stays in one place. */
    private String limitRows() {
        String row = "(CAST(? AS VARCHAR(20)), CAST(? AS VARCHAR(20)), CAST(? AS INTEGER), CAST(? AS INTEGER))";
        return "(VALUES " + String.join(", ", Collections.nCopies(limits.size(), row)) + ") H (BRAND_ID, STAGE_ID, GREEN_DAYS, YELLOW_DAYS)";
    }

    void bind(SQLProcessor processor, Scope scope) throws GenericEntityException {
        try {
            processor.setValue(today);
            processor.setValue(today);
            scope.bind(processor);
            for (Thresholds.Threshold limit : limits) {
                processor.setValue(limit.kind().brandId());
                processor.setValue(limit.kind().stageId());
                processor.setValue(limit.greenMaxDays());
                processor.setValue(limit.yellowMaxDays());
            }
        } catch (SQLException e) {
            throw new GenericEntityException("Parameters of the lights could not be set", e);
        }
    }
}
