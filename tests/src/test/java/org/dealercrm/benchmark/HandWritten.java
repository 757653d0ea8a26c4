package org.dealercrm.benchmark;

import java.util.List;

/**
 * What a rebuild is measured by: one statement that writes the same rows, by somebody who knows the limits (3 and 7 business
 * days everywhere), the calendars of these sites and the traps of both databases.
 */
final class HandWritten {
    private static final List<List<String>> COUNTED = List.of(List.of("ACTT_CALL"), List.of("ACTT_QUOTE"), List.of("ACTT_VISIT"),
            List.of("ACTT_TEST_DRIVE"), List.of("ACTT_WHATSAPP", "ACTT_REGISTRATION", "ACTT_DELIVERY", "ACTT_OTHER"));
    private static final String DONE = "A.STATUS_ID = 'ACTV_DONE'";
    private static final String IN_MONTH = DONE + " AND {fn YEAR(A.DONE_DAY)} = {fn YEAR(P.TRAFFIC_DATE)}"
            + " AND {fn MONTH(A.DONE_DAY)} = {fn MONTH(P.TRAFFIC_DATE)}";
    private static final String NEVER = "CAST('1000-01-01 00:00:00' AS TIMESTAMP)";
    private static final String NO_DAY = "CAST('1000-01-01' AS DATE)";
    private static final String NO_PLAN = "CAST('9999-01-01 00:00:00' AS TIMESTAMP)";

    private HandWritten() { }

    static String insert(String schema) {
        return "INSERT INTO " + schema + "TRAFFIC_LIGHT (SALES_OPPORTUNITY_ID, BRAND_ID, FACILITY_ID, ADVISER_PARTY_ID,"
                + " TRAFFIC_DATE, CALL_COUNT, QUOTE_COUNT, VISIT_COUNT, TEST_DRIVE_COUNT, OTHER_COUNT, CALL_TOTAL, QUOTE_TOTAL, VISIT_TOTAL,"
                + " TEST_DRIVE_TOTAL, OTHER_TOTAL, LAST_FOLLOW_UP_DATE,"
                + " LAST_ACTIVITY_TYPE_ID, NEXT_ACTION_DATE, NEXT_ACTIVITY_TYPE_ID, BASE_DATE, YELLOW_FROM_DATE, RED_FROM_DATE, COMPUTED_DATE,"
                + " LAST_UPDATED_STAMP, LAST_UPDATED_TX_STAMP, CREATED_STAMP, CREATED_TX_STAMP)"
                + " SELECT G.ID, BRAND_ID, FACILITY_ID, ADVISER_PARTY_ID, TRAFFIC_DATE, C0, C1, C2, C3, C4, T0, T1, T2, T3, T4,"
                + " NULLIF(LAST_MOMENT, " + NEVER + "),"
                + " (SELECT MAX(L.ACTIVITY_TYPE_ID) FROM " + schema + "FOLLOW_UP_ACTIVITY L WHERE L.SALES_OPPORTUNITY_ID = G.ID"
                + " AND L.STATUS_ID = 'ACTV_DONE' AND L.DONE_DAY = G.LAST_DAY AND L.DONE_DATE = G.LAST_MOMENT"
                + " AND (L.VALIDITY_ID IS NULL OR L.VALIDITY_ID <> 'ACTV_INVALID')), NULLIF(NEXT_MOMENT, " + NO_PLAN + "),"
                + " (SELECT MAX(N.ACTIVITY_TYPE_ID) FROM " + schema + "FOLLOW_UP_ACTIVITY N WHERE N.SALES_OPPORTUNITY_ID = G.ID"
                + " AND N.STATUS_ID = 'ACTV_PLANNED' AND N.PLANNED_DATE = G.NEXT_MOMENT), G.BASE,"
                + " CASE WHEN G.CLOSED = 'N' THEN D.YELLOW_FROM_DATE END, CASE WHEN G.CLOSED = 'N' THEN D.RED_FROM_DATE END,"
                + " CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP"
                + " FROM (SELECT H.*, CASE WHEN LAST_DAY = " + NO_DAY + " THEN TRAFFIC_DATE ELSE LAST_DAY END AS BASE FROM ("
                + grouped(schema) + ") H) G"
                + " LEFT JOIN " + schema + "TRAFFIC_LIGHT_DUE_DAY D ON D.BASE_DATE = G.BASE AND D.TERM_ID ="
                + " CASE WHEN G.FACILITY_ID = 'S7' THEN 'MX5|3|7' WHEN G.FACILITY_ID IN ('S0', 'S2', 'S4', 'S6') THEN 'CO6|3|7' ELSE 'CO5|3|7' END";
    }

    private static String grouped(String schema) {
        StringBuilder sums = new StringBuilder();
        for (int counter = 0; counter < COUNTED.size(); counter++) {
            String type = "A.ACTIVITY_TYPE_ID IN ('" + String.join("', '", COUNTED.get(counter)) + "')";
            sums.append(", SUM(CASE WHEN ").append(type).append(" AND ").append(IN_MONTH).append(" THEN 1 ELSE 0 END) AS C").append(counter)
                    .append(", SUM(CASE WHEN ").append(type).append(" AND ").append(DONE).append(" THEN 1 ELSE 0 END) AS T").append(counter);
        }
        return "SELECT P.SALES_OPPORTUNITY_ID AS ID, P.BRAND_ID, P.FACILITY_ID, P.ADVISER_PARTY_ID, P.TRAFFIC_DATE,"
                + " S.CLOSES_FOLLOW_UP AS CLOSED" + sums
                + ", MAX(CASE WHEN " + DONE + " THEN A.DONE_DATE ELSE " + NEVER + " END) AS LAST_MOMENT"
                + ", MAX(CASE WHEN " + DONE + " THEN A.DONE_DAY ELSE " + NO_DAY + " END) AS LAST_DAY"
                + ", MIN(CASE WHEN A.STATUS_ID = 'ACTV_PLANNED' THEN A.PLANNED_DATE ELSE " + NO_PLAN + " END) AS NEXT_MOMENT"
                + " FROM " + schema + "PROSPECT P LEFT JOIN " + schema + "SALES_OPPORTUNITY_STAGE S ON S.OPPORTUNITY_STAGE_ID = P.STAGE_ID"
                + " LEFT JOIN " + schema + "FOLLOW_UP_ACTIVITY A ON A.SALES_OPPORTUNITY_ID = P.SALES_OPPORTUNITY_ID"
                + " AND A.STATUS_ID IN ('ACTV_DONE', 'ACTV_PLANNED') AND (A.VALIDITY_ID IS NULL OR A.VALIDITY_ID <> 'ACTV_INVALID')"
                + " GROUP BY P.SALES_OPPORTUNITY_ID, P.BRAND_ID, P.FACILITY_ID, P.ADVISER_PARTY_ID, P.TRAFFIC_DATE, S.CLOSES_FOLLOW_UP";
    }
}
