package org.dealercrm.trafficlight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

import org.dealercrm.shared.Clock;

/** All that turns a day without follow-up into colours, as of one moment: limits and calendars, for Java and for SQL. */
public final class LightRules {
    private final Thresholds thresholds;
    private final LightCalendars calendars;

    LightRules(Thresholds thresholds, LightCalendars calendars) {
        this.thresholds = thresholds;
        this.calendars = calendars;
    }

    /** The rules in force now. */
    public static LightRules of(Delegator delegator) throws GenericEntityException {
        return new LightRules(new ThresholdTable(delegator).at(Clock.now()), LightCalendars.of(delegator));
    }

    /** The dates of one prospect. */
    public LightDates dates(Thresholds.Kind kind, String facilityId, LocalDate appeared, LocalDate lastFollowUp, boolean closed) {
        return LightDates.of(appeared, lastFollowUp, thresholds.of(kind), calendars.counting(calendarId(kind, facilityId)), closed);
    }

    /** A way from a day to its colours by business days; its id is the key of TrafficLightDueDay. */
    record Term(String calendarId, int greenMaxDays, int yellowMaxDays) {
        String id() {
            return calendarId + "|" + greenMaxDays + "|" + yellowMaxDays;
        }
    }

    /** Every term of business days that a prospect could have. */
    Set<Term> terms() {
        Set<Term> terms = new TreeSet<>(Comparator.comparing(Term::id));
        for (String calendarId : calendars.businessIds()) {
            for (Thresholds.Threshold limits : thresholds.narrowestFirst()) {
                terms.add(new Term(calendarId, limits.greenMaxDays(), limits.yellowMaxDays()));
            }
        }
        return terms;
    }

    /** The term of a prospect that counts business days. */
    Term term(Thresholds.Kind kind, String facilityId) {
        Thresholds.Threshold limits = thresholds.of(kind);
        return new Term(calendarId(kind, facilityId), limits.greenMaxDays(), limits.yellowMaxDays());
    }

    private String calendarId(Thresholds.Kind kind, String facilityId) {
        return calendars.idOf(Thresholds.ALL.equals(kind.brandId()) ? null : kind.brandId(), facilityId);
    }

    LightDates dates(Term term, LocalDate base) {
        Thresholds.Threshold limits = new Thresholds.Threshold(Thresholds.DEFAULT.kind(), term.greenMaxDays(), term.yellowMaxDays());
        return LightDates.from(base, limits, calendars.counting(term.calendarId()));
    }

    boolean anyBusiness() {
        return calendars.anyBusiness();
    }

    /** The id of the calendar of a prospect, over its columns. */
    SqlPart calendarId() {
        return calendars.idExpression("BRAND_ID", "FACILITY_ID");
    }

    /** A number of the limits of a prospect, over its columns: the narrowest row is asked first. */
    SqlPart limit(ToIntFunction<Thresholds.Threshold> number) {
        return chosen(row -> SqlPart.of(Integer.toString(number.applyAsInt(row))));
    }

    /** Both limits of a prospect as the end of a term's id. */
    SqlPart limitsId() {
        return chosen(row -> SqlPart.of("CAST('|" + row.greenMaxDays() + "|" + row.yellowMaxDays() + "' AS VARCHAR(60))"));
    }

    private SqlPart chosen(Function<Thresholds.Threshold, SqlPart> value) {
        List<SqlPart> whens = new ArrayList<>();
        for (Thresholds.Threshold row : thresholds.narrowestFirst()) {
            if (row.kind().everything()) {
                return whens.isEmpty() ? value.apply(row) : SqlPart.of("CASE{} ELSE {} END", SqlPart.join("", whens), value.apply(row));
            }
            whens.add(SqlPart.of(" WHEN {} THEN {}", holds(row.kind()), value.apply(row)));
        }
        throw new IllegalStateException("There are always limits for every prospect");
    }

    private static SqlPart holds(Thresholds.Kind kind) {
        List<SqlPart> all = new ArrayList<>();
        add(all, "BRAND_ID", kind.brandId());
        add(all, "STAGE_ID", kind.stageId());
        add(all, "SOURCE_NAME", kind.sourceName());
        return SqlPart.join(" AND ", all);
    }

    private static void add(List<SqlPart> all, String column, String value) {
        if (!Thresholds.ALL.equals(value)) {
            all.add(SqlPart.of(column + " = {}", value));
        }
    }
}
