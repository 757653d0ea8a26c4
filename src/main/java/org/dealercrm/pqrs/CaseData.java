package org.dealercrm.pqrs;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.personal.Finding.Treatment;
import org.dealercrm.shared.personal.PersonalRows;

/** The personal data of cases on their way out: papers of the merchant are reduced for their years, and emptied after them. */
public final class CaseData {
    private static final long YEARS = 10;
    private static final String[] TEXTS = {"subject", "description", "causeText", "effectText", "reactionText", "evaluatedByText"};

    private final PersonalRows rows;
    private final LocalDate today;
    private final long years;

    private CaseData(PersonalRows rows) throws GenericEntityException {
        this.rows = rows;
        this.today = Settings.today(rows.delegator());
        this.years = Settings.number(rows.delegator(), "privacy.caseYears", YEARS);
    }

    /** Counts them, or removes them. */
    public static Map<String, Object> suppress(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        PersonalRows rows = new PersonalRows(dctx, context);
        new CaseData(rows).run();
        return rows.answer();
    }

    private void run() throws GenericEntityException {
        List<GenericValue> cases = Stream.concat(rows.find("PqrsCase", "partyId", null).stream(),
                rows.ofNobody("PqrsCase", "partyId", "phoneNumber", "emailAddress", "documentNumber").stream()).toList();
        actions(cases);
        for (GenericValue row : cases) {
            LocalDate until = last(row).plusYears(years);
            if (PqrsStates.OPEN.contains(row.getString("statusId"))) {
                if (row.get("custRequestId").equals(rows.requestCaseId())) {
                    rows.found("CASE_REQUEST", Treatment.KEPT, 1, null);
                } else {
                    rows.obstacle("CASE " + row.get("caseNumber"));
                }
            } else if (until.isBefore(today)) {
                empty(row);
            } else {
                reduce(row, until);
            }
        }
    }

    /** What is changed because of a case stays; whom the case was about is nothing that it needs. */
    private void actions(List<GenericValue> cases) throws GenericEntityException {
        long changed = 0;
        for (GenericValue action : rows.among("ImprovementAction", "improvementActionId", PersonalRows.values(cases, "improvementActionId"))) {
            changed += rows.set(action, rows.scrubbed(action, true, "description"));
        }
        rows.found("CASE_ACTION", Treatment.REDUCED, changed, null);
    }

    /** The last day on which something happened to a case. */
    private static LocalDate last(GenericValue row) {
        return Stream.of("closedDate", "answeredDate", "receivedDay").map(row::getDate).filter(Objects::nonNull).map(Date::toLocalDate)
                .max(LocalDate::compareTo).orElseThrow();
    }

    private void reduce(GenericValue row, LocalDate until) throws GenericEntityException {
        Map<String, Object> with = rows.scrubbed(row, false, TEXTS);
        for (String field : List.of("phoneNumber", "emailAddress", "addressText")) {
            with.put(field, null);
        }
        long changed = suppressed(row, with);
        scrub("CustRequest", row, "custRequestName", "description");
        scrub("CustRequestItem", row, "description");
        scrub("PqrsStatus", row, "comments");
        scrub("PqrsPause", row, "reasonText");
        scrub("PqrsAnswer", row, "subject", "bodyText", "reviewText");
        rows.mails("PqrsCase", List.of(row.get("custRequestId")), false);
        rows.remove(null, rows.among("PqrsReceiptCode", "custRequestId", List.of(row.get("custRequestId"))));
        rows.found("CASE", Treatment.REDUCED, changed, until);
        rows.found("CASE_FILE", Treatment.KEPT, rows.among("PqrsFile", "custRequestId", List.of(row.get("custRequestId"))).size(), until);
    }

    private void scrub(String entity, GenericValue row, String... fields) throws GenericEntityException {
        for (GenericValue each : rows.among(entity, "custRequestId", List.of(row.get("custRequestId")))) {
            rows.set(each, rows.scrubbed(each, false, fields));
        }
    }

    /** Number, type, dates and figures stay. */
    private void empty(GenericValue row) throws GenericEntityException {
        Map<String, Object> with = new HashMap<>();
        for (String field : List.of("documentTypeId", "documentNumber", "phoneNumber", "emailAddress", "addressText", "plate", "vehicleId",
                "orderNumber", "recordingReference", "subject", "causeText", "effectText", "reactionText", "evaluatedByText", "externalId")) {
            with.put(field, null);
        }
        with.putAll(Map.of("customerName", PersonalRows.NOTHING, "description", PersonalRows.NOTHING));
        rows.found("CASE", Treatment.REMOVED, suppressed(row, with), null);
        List<Object> id = List.of(row.get("custRequestId"));
        rows.clear(null, rows.among("CustRequest", "custRequestId", id), "=custRequestName", "description");
        rows.clear(null, rows.among("CustRequestItem", "custRequestId", id), "description");
        rows.clear(null, rows.among("PqrsStatus", "custRequestId", id), "comments");
        rows.clear(null, rows.among("PqrsPause", "custRequestId", id), "=reasonText");
        List<GenericValue> answers = rows.among("PqrsAnswer", "custRequestId", id);
        rows.clear(null, answers, "=subject", "=bodyText", "reviewText");
        rows.mails("PqrsCase", id, true);
        rows.remove(null, rows.among("PqrsReceiptCode", "custRequestId", id));
        List<Object> files = Stream.concat(PersonalRows.values(rows.among("PqrsFile", "custRequestId", id), "storedFileId").stream(),
                PersonalRows.values(answers, "letterFileId").stream()).distinct().toList();
        rows.clear("CASE_FILE", rows.among("StoredFile", "storedFileId", files), "fileBytes", "=fileName", "=sha256");
    }

    private long suppressed(GenericValue row, Map<String, Object> with) throws GenericEntityException {
        long changed = rows.set(row, with);
        if (changed > 0 || row.get("suppressedDate") == null) {
            rows.set(row, UtilMisc.toMap("suppressedDate", Clock.now()));
            return 1;
        }
        return 0;
    }
}
