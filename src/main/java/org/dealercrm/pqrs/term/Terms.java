package org.dealercrm.pqrs.term;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.calendar.SiteCalendars;

/** The terms that hold for cases, and the deadlines they give; keep it no longer than the work at hand. */
public final class Terms {
    private final Delegator delegator;
    private final SiteCalendars calendars;

    private Terms(Delegator delegator, SiteCalendars calendars) {
        this.delegator = delegator;
        this.calendars = calendars;
    }

    /** The terms and calendars as they are now. */
    public static Terms of(Delegator delegator) throws GenericEntityException {
        return new Terms(delegator, SiteCalendars.of(delegator));
    }

    /** The term of a type where a site is, for a case received on a day: the latest that was valid then. */
    public Optional<GenericValue> find(String pqrsTypeId, String facilityId, LocalDate received) throws GenericEntityException {
        return Optional.ofNullable(EntityQuery.use(delegator).from("PqrsTerm").where(
                EntityCondition.makeCondition("pqrsTypeId", pqrsTypeId),
                EntityCondition.makeCondition("countryCode", calendars.countryOf(facilityId)),
                EntityCondition.makeCondition("fromDate", EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(received)))
                .orderBy("-fromDate").cache().queryFirst());
    }

    /** The deadline of a case from the term that was applied to it; none where it has no term. */
    public Optional<Deadline> deadline(GenericValue caseRow) throws GenericEntityException {
        if (caseRow.get("termFromDate") == null) {
            return Optional.empty();
        }
        GenericValue term = EntityQuery.use(delegator).from("PqrsTerm").where("pqrsTypeId", caseRow.get("pqrsTypeId"), "countryCode",
                calendars.countryOf(caseRow.getString("facilityId")), "fromDate", caseRow.get("termFromDate")).cache().queryOne();
        if (term == null && caseRow.get("reopenedDay") != null) {
            term = had(caseRow).orElse(null);
        }
        return term == null ? Optional.empty() : Optional.of(deadline(caseRow, term));
    }

    /** The term of a case that is opened again on a day: the one in force where its site is now, else the one that it had. */
    public Optional<GenericValue> again(GenericValue caseRow, LocalDate day) throws GenericEntityException {
        Optional<GenericValue> now = find(caseRow.getString("pqrsTypeId"), caseRow.getString("facilityId"), day);
        return now.isPresent() ? now : had(caseRow);
    }

    /** The term that a case had where its site was before: that of its legal basis first. */
    Optional<GenericValue> had(GenericValue caseRow) throws GenericEntityException {
        List<GenericValue> terms = caseRow.get("termFromDate") == null ? List.of() : EntityQuery.use(delegator).from("PqrsTerm")
                .where("pqrsTypeId", caseRow.get("pqrsTypeId"), "fromDate", caseRow.get("termFromDate")).orderBy("countryCode").cache().queryList();
        return terms.stream().filter(term -> Objects.equals(term.get("legalBasis"), caseRow.get("legalBasis"))).findFirst()
                .or(() -> terms.stream().findFirst());
    }

    /** The deadline that a term gives a case. */
    public Deadline deadline(GenericValue caseRow, GenericValue term) throws GenericEntityException {
        return deadline(caseRow, rule(term), pauses(caseRow));
    }

    /** The deadline of a case whose term and pauses were read with those of many others; one opened again has that of the house. */
    Deadline deadline(GenericValue caseRow, TermRule rule, List<Pause> pauses) {
        if (caseRow.get("reopenedDay") != null) {
            return new Deadline(rule.ofTheHouse(), caseRow.getDate("reopenedDay").toLocalDate(), 0, pauses,
                    calendars.at(caseRow.getString("facilityId")));
        }
        long extended = caseRow.get("extendedDays") == null ? 0 : caseRow.getLong("extendedDays");
        return new Deadline(rule, caseRow.getDate("receivedDay").toLocalDate(), (int) extended, pauses,
                calendars.at(caseRow.getString("facilityId")));
    }

    /** The fields of a case that follow from its deadline. */
    public static Map<String, Object> dates(Deadline deadline) {
        LocalDate internal = deadline.internalDue();
        return UtilMisc.toMap("dueDate", Date.valueOf(deadline.due()), "halfDate", Date.valueOf(deadline.half()),
                "internalDueDate", internal == null ? null : Date.valueOf(internal));
    }

    private List<Pause> pauses(GenericValue caseRow) throws GenericEntityException {
        return caseRow.get("custRequestId") == null ? List.of()
                : EntityQuery.use(delegator).from("PqrsPause").where("custRequestId", caseRow.get("custRequestId")).orderBy("fromDate")
                        .queryList().stream().map(Terms::pause).toList();
    }

    static Pause pause(GenericValue row) {
        return new Pause(row.getDate("fromDate").toLocalDate(), row.get("thruDate") == null ? null : row.getDate("thruDate").toLocalDate());
    }

    /** The country whose terms hold at a site. */
    public String countryOf(String facilityId) {
        return calendars.countryOf(facilityId);
    }

    /** A row of PqrsTerm as the rule it states. */
    public static TermRule rule(GenericValue term) {
        return new TermRule(term.getLong("termDays").intValue(), TermRule.Unit.valueOf(term.getString("dayUnitId")),
                TermRule.Start.valueOf(term.getString("countsFromId")), number(term, "extensionDays"), "Y".equals(term.get("mayPause")),
                number(term, "completionDays"), number(term, "lapseMonths"), number(term, "transferDays"), number(term, "flagDays"),
                number(term, "internalDays"));
    }

    private static Integer number(GenericValue term, String field) {
        return term.get(field) == null ? null : term.getLong(field).intValue();
    }
}
