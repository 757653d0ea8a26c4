package org.dealercrm.proactive.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

import org.dealercrm.appointment.AppointmentTally;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.SqlRead;

/**
 * The figures of contacts, one query for each way to cut them: customers are counted once in a group however often they were called.
 * The screen, the workbook and the tests take their figures from here.
 */
public final class FigureQuery {
    /** The key of what has none. */
    public static final String NONE = "_NONE_";

    /** The ways to cut the figures. */
    public enum Cut {
        ALL("'ALL'"), AGENT("C.AGENT_PARTY_ID"), CAMPAIGN("C.MARKETING_CAMPAIGN_ID"), BRAND("C.BRAND_ID"), SITE("C.FACILITY_ID");

        private final String column;

        Cut(String column) {
            this.column = column;
        }
    }

    private final Delegator delegator;
    private final RowScope scope;
    private final ContactFilter filter;
    private final EffectiveRule effective;

    public FigureQuery(Delegator delegator, RowScope scope, ContactFilter filter, EffectiveRule effective) {
        this.delegator = delegator;
        this.scope = scope;
        this.filter = filter;
        this.effective = effective;
    }

    /** The figures of everything that the filter admits. */
    public ProactiveFigures total() throws GenericEntityException {
        return by(Cut.ALL).getOrDefault("ALL", ProactiveFigures.NONE);
    }

    /** The figures by the ids of a cut, those with most calls first. */
    public Map<String, ProactiveFigures> by(Cut cut) throws GenericEntityException {
        List<Object> values = new ArrayList<>();
        String where = filter.sql(scope, values);
        String sql = "SELECT K, SUM(CALLS), SUM(EFFECTIVE), SUM(CASE WHEN CALLS > 0 THEN 1 ELSE 0 END), SUM(REACHED), SUM(BOOKED), SUM(MESSAGES)"
                + " FROM (SELECT " + cut.column + " K, C.PROACTIVE_RECORD_ID R, "
                + sum("C.CHANNEL_ID = 'CALL'", "C.CALL_COUNT") + " CALLS, "
                + sum("C." + effective.column() + " = 'Y'", "C.CALL_COUNT") + " EFFECTIVE, "
                + "MAX(CASE WHEN C.IS_RIGHT_PERSON = 'Y' THEN 1 ELSE 0 END) REACHED, MAX(CASE WHEN C.IS_BOOKED = 'Y' THEN 1 ELSE 0 END) BOOKED, "
                + sum("C.CHANNEL_ID = 'WHATSAPP'", "1") + " MESSAGES FROM " + SqlRead.table(delegator, "ProactiveContact") + " C WHERE " + where
                + " GROUP BY " + (cut == Cut.ALL ? "" : cut.column + ", ") + "C.PROACTIVE_RECORD_ID) X GROUP BY K ORDER BY 2 DESC, K";
        Map<String, ProactiveFigures> figures = new LinkedHashMap<>();
        SqlRead.each(delegator, sql, values, row -> {
            String key = row.getString(1);
            figures.put(key == null ? NONE : key, new ProactiveFigures(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5),
                    row.getLong(6), row.getLong(7), 0, 0, 0));
        });
        attendance(cut, figures);
        return figures;
    }

    /** The appointments that calls booked, by their day; what of them is due and attended is for AppointmentTally to say. */
    private void attendance(Cut cut, Map<String, ProactiveFigures> figures) throws GenericEntityException {
        List<Object> values = new ArrayList<>();
        values.add(Clock.now());
        String where = filter.sql(scope, values, "A.APPOINTMENT_DAY");
        String sql = "SELECT K, S, PAST, COUNT(*) FROM (SELECT DISTINCT " + cut.column + " K, A.WORK_EFFORT_ID W, A.STATUS_ID S,"
                + " CASE WHEN A.START_DATE <= ? THEN 1 ELSE 0 END PAST FROM " + SqlRead.table(delegator, "Appointment") + " A JOIN "
                + SqlRead.table(delegator, "ProactiveContact") + " C ON C.PROACTIVE_RECORD_ID = A.SOURCE_ID AND C.IS_BOOKED = 'Y' WHERE " + where
                + " AND A.SOURCE_TYPE_ID = 'PROACTIVE') X GROUP BY K, S, PAST";
        Map<String, AppointmentTally> tallies = new LinkedHashMap<>();
        SqlRead.each(delegator, sql, values, row -> tallies.merge(row.getString(1) == null ? NONE : row.getString(1),
                AppointmentTally.of(row.getString(2), row.getLong(3) == 1, row.getLong(4)), AppointmentTally::plus));
        tallies.forEach((key, tally) -> figures.put(key, figures.getOrDefault(key, ProactiveFigures.NONE).with(tally)));
    }

    /** How often each reason was given, the most frequent first. */
    public Map<String, Long> reasons() throws GenericEntityException {
        List<Object> values = new ArrayList<>();
        String sql = "SELECT C.CONTACT_REASON_ID, COUNT(*) FROM "
                + SqlRead.table(delegator, "ProactiveContact") + " C WHERE C.CONTACT_REASON_ID IS NOT NULL AND "
                + filter.sql(scope, values) + " GROUP BY C.CONTACT_REASON_ID ORDER BY 2 DESC, 1";
        Map<String, Long> reasons = new LinkedHashMap<>();
        SqlRead.each(delegator, sql, values, row -> reasons.put(row.getString(1), row.getLong(2)));
        return reasons;
    }

    private static String sum(String condition, String value) {
        return "SUM(CASE WHEN " + condition + " THEN " + value + " ELSE 0 END)";
    }
}
