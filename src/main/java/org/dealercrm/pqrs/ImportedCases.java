package org.dealercrm.pqrs;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.term.Deadline;
import org.dealercrm.pqrs.term.Terms;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.SystemCall;

/**
 * Cases of a report on their way into the register. Their ids are made of the run and the row: asking the sequence for each of thousands
 * would cost more time than writing them.
 */
final class ImportedCases {
    private static final String LABELS = "DealercrmPqrsImportUiLabels";
    private static final int CHUNK = 500;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final Map<String, ? extends Object> context;
    private final GenericValue userLogin;
    private final Terms terms;
    private final ImportedAreas areas;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, SiteZone> zones = new HashMap<>();
    private final Timestamp now = Clock.now();
    private boolean refused;
    private long created;
    private long known;

    ImportedCases(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.context = context;
        this.userLogin = (GenericValue) context.get("userLogin");
        this.terms = Terms.of(delegator);
        this.areas = new ImportedAreas(delegator, (String) context.get("intakeRunId"));
        for (GenericValue type : EntityQuery.use(delegator).from("PqrsType").queryList()) {
            types.put(type.getString("pqrsTypeId"), type.getString("nameEs"));
        }
    }

    /** A case and what came with it that is no field of it. */
    private record Brought(GenericValue row, long rowNumber, String answerText, boolean suppressed) { }

    long created() {
        return created;
    }

    long known() {
        return known;
    }

    /** Whether the user does not reach all of them; then nothing is written. */
    boolean refused() {
        return refused;
    }

    void write(List<Map<String, Object>> cases) throws GenericEntityException {
        CaseSieve.Sifted sifted = new CaseSieve(dctx, context).sift(cases);
        refused = !sifted.refused().isEmpty();
        known = sifted.known().size();
        if (refused) {
            return;
        }
        List<Brought> fresh = new ArrayList<>();
        for (Map<String, Object> fields : sifted.fresh()) {
            fresh.add(new Brought(row(fields), ((Number) fields.get("rowNumber")).longValue(), (String) fields.get("answerText"),
                    "Y".equals(fields.get("isSuppressed"))));
        }
        fresh.sort(Comparator.comparing((Brought one) -> one.row().getTimestamp("receivedDate")).thenComparing(Brought::rowNumber));
        number(fresh);
        for (int from = 0; from < fresh.size(); from += CHUNK) {
            store(fresh.subList(from, Math.min(from + CHUNK, fresh.size())));
        }
        created = fresh.size();
    }

    private GenericValue row(Map<String, Object> fields) throws GenericEntityException {
        GenericValue row = delegator.makeValue("PqrsCase");
        row.setNonPKFields(fields);
        String facilityId = row.getString("facilityId");
        SiteZone zone = zones.get(facilityId);
        if (zone == null) {
            zone = SiteZone.of(delegator, facilityId);
            zones.put(facilityId, zone);
        }
        row.set("receivedDay", zone.day(row.getTimestamp("receivedDate")));
        row.set("pqrsAreaId", row.get("pqrsAreaId") != null ? row.get("pqrsAreaId") : areas.of((String) fields.get("areaName")));
        row.set("statusDate", now);
        row.set("sourceTypeId", CaseSieve.SOURCE);
        row.set("sourceId", context.get("sourceSystemId"));
        row.set("intakeRunId", context.get("intakeRunId"));
        row.set("registeredByUserLogin", userLogin.get("userLoginId"));
        return row;
    }

    /** Numbers of each year, in the order of receipt after those that are given already; the term of the day of receipt. */
    private void number(List<Brought> fresh) throws GenericEntityException {
        Map<Long, Long> counts = new HashMap<>();
        fresh.forEach(one -> counts.merge(year(one.row()), 1L, Long::sum));
        Map<Long, Long> next = new HashMap<>();
        for (Map.Entry<Long, Long> count : counts.entrySet()) {
            next.put(count.getKey(), PqrsSerial.take(dctx, count.getKey(), count.getValue()));
        }
        for (Brought one : fresh) {
            GenericValue row = one.row();
            long serial = next.merge(year(row), 1L, Long::sum) - 1;
            row.set("caseYear", year(row));
            row.set("caseSerial", serial);
            row.set("caseNumber", String.format(Locale.ROOT, "%d-%06d", year(row), serial));
            term(row);
            row.set("custRequestId", String.format(Locale.ROOT, "%s-Q%06d", context.get("intakeRunId"), one.rowNumber()));
        }
    }

    private static long year(GenericValue row) {
        return row.getDate("receivedDay").toLocalDate().getYear();
    }

    private void term(GenericValue row) throws GenericEntityException {
        Optional<GenericValue> term = terms.find(row.getString("pqrsTypeId"), row.getString("facilityId"), row.getDate("receivedDay").toLocalDate());
        if (term.isEmpty()) {
            return;
        }
        Deadline deadline = terms.deadline(row, term.get());
        row.set("legalBasis", term.get().get("legalBasis"));
        row.set("termFromDate", term.get().get("fromDate"));
        Terms.dates(deadline).forEach(row::set);
        if (row.get("answeredDate") != null) {
            LocalDate answered = row.getDate("answeredDate").toLocalDate();
            row.set("usedDays", (long) deadline.used(answered));
            row.set("answeredInTime", answered.isAfter(deadline.due()) ? "N" : "Y");
        }
    }

    private void store(List<Brought> chunk) throws GenericEntityException {
        List<GenericValue> all = new ArrayList<>();
        for (Brought one : chunk) {
            GenericValue row = one.row();
            all.addAll(PqrsRequest.rows(row, types.get(row.getString("pqrsTypeId")), now));
            all.add(row);
            all.add(delegator.makeValue("PqrsStatus", "pqrsStatusId", row.get("custRequestId"), "custRequestId", row.get("custRequestId"),
                    "actionId", "REGISTER", "statusId", row.get("statusId"), "dueDate", row.get("dueDate"), "comments", comment(one),
                    "takenByPartyId", userLogin.get("partyId"), "takenByUserLogin", userLogin.get("userLoginId"), "statusDate", now));
            if (one.answerText() != null || row.get("answeredDate") != null) {
                all.add(answer(one));
            }
        }
        for (GenericValue value : all) {
            delegator.create(value);
        }
        for (Brought one : chunk) {
            if (PqrsStates.RECEIVED.equals(one.row().get("statusId"))) {
                SystemCall.run(dctx, "applyPqrsRule", UtilMisc.toMap("custRequestId", one.row().get("custRequestId"),
                        "locale", context.get("locale")));
            }
        }
    }

    /** What the other system says was answered: sent, so that the case can be followed to its end. */
    private GenericValue answer(Brought one) {
        GenericValue row = one.row();
        return delegator.makeValue("PqrsAnswer", "pqrsAnswerId", row.get("custRequestId"), "custRequestId", row.get("custRequestId"),
                "versionNumber", 1L, "answerStateId", "SENT", "subject", row.get("caseNumber"), "bodyText",
                one.answerText() == null ? text("DealercrmPqrsImportAnswered", Map.of()) : one.answerText(),
                "draftedByUserLogin", userLogin.get("userLoginId"), "draftedByPartyId", userLogin.get("partyId"), "draftedDate", now,
                "sentDate", row.get("answeredDate"));
    }

    /** Where the case comes from, why it has no last day, why it stands closed, and that its person had been suppressed. */
    private String comment(Brought one) {
        GenericValue row = one.row();
        Map<String, Object> values = UtilMisc.toMap("source", context.get("sourceSystemId"), "externalId", row.get("externalId"),
                "row", String.valueOf(one.rowNumber()), "day", row.getDate("receivedDay").toString(), "type", types.get(row.getString("pqrsTypeId")));
        StringBuilder said = new StringBuilder(text("DealercrmPqrsImportFrom", values));
        if (row.get("termFromDate") == null) {
            said.append(' ').append(text("DealercrmPqrsImportNoTerm", values));
        }
        if (PqrsStates.CLOSED.equals(row.get("statusId"))) {
            said.append(' ').append(text("DealercrmPqrsImportClosed", values));
        }
        if (one.suppressed()) {
            said.append(' ').append(text("DealercrmPqrsImportSuppressed", values));
        }
        return said.toString();
    }

    private String text(String key, Map<String, Object> values) {
        return UtilProperties.getMessage(LABELS, key, new HashMap<>(values), (Locale) context.get("locale"));
    }
}
