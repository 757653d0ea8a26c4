package org.dealercrm.pqrs;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.calendar.Holiday;
import org.dealercrm.pqrs.term.Deadline;
import org.dealercrm.pqrs.term.DeadlineDay;
import org.dealercrm.shared.ChoiceName;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.SiteZone;

/** Turns cases, their terms and their history into what screens show: in the user's language, days at the site. */
public final class CaseDisplay {
    private static final List<String> SHOWN_AS_STORED = List.of("custRequestId", "caseNumber", "statusId", "subject", "description", "phoneNumber",
            "emailAddress", "addressText", "documentTypeId", "documentNumber", "plate", "orderNumber", "recordingReference", "legalBasis",
            "isUrgent", "wantsAnswer", "isAnonymous", "extendedDays", "partyId", "untoldActionId");

    private final Delegator delegator;
    private final Locale locale;
    private final CaseDays days;

    public CaseDisplay(Delegator delegator, Locale locale) throws GenericEntityException {
        this.delegator = delegator;
        this.locale = locale;
        this.days = CaseDays.of(delegator);
    }

    /** A case as texts. */
    public Map<String, Object> of(GenericValue row) throws GenericEntityException {
        Map<String, Object> shown = stored(row, SHOWN_AS_STORED);
        shown.put("status", state(row.getString("statusId")));
        shown.put("type", named("PqrsType", "pqrsTypeId", row));
        shown.put("channel", named("PqrsChannel", "pqrsChannelId", row));
        shown.put("area", named("PqrsArea", "pqrsAreaId", row));
        shown.put("siteName", field("Facility", "facilityId", row, "facilityName"));
        shown.put("brandName", field("DealershipBrand", "brandId", row, "brandName"));
        shown.put("customer", "Y".equals(row.get("isAnonymous")) ? label("DealercrmPqrsAnonymousCustomer") : text(row.get("customerName")));
        shown.put("responsible", row.get("responsiblePartyId") == null ? label("DealercrmPqrsNobody")
                : PersonName.of(delegator, row.getString("responsiblePartyId")));
        shown.put("received", moment(row.getTimestamp("receivedDate"), row.getString("facilityId")));
        for (String name : List.of("receivedDay", "occurredDay", "dueDate", "internalDueDate", "halfDate", "pausedDate", "reopenedDay",
                "firstDueDate")) {
            shown.put(name, day(row.getDate(name)));
        }
        urgency(row, shown);
        return shown;
    }

    /** The colour of a case and its words: how many business days are left, or how late it is. */
    private void urgency(GenericValue row, Map<String, Object> shown) {
        String state = row.getString("statusId");
        Date due = row.getDate("dueDate");
        String kind;
        int left = 0;
        if (!PqrsStates.UNANSWERED.contains(state)) {
            kind = List.of(PqrsStates.TRANSFERRED, PqrsStates.LAPSED, PqrsStates.VOIDED).contains(state) ? "ENDED"
                    : row.get("answeredDate") == null ? "HISTORY" : "DONE";
        } else if (row.get("answeredDate") != null && row.get("reopenedDay") == null) {
            kind = "AGAIN";
        } else if (row.get("pausedDate") != null) {
            kind = "PAUSED";
        } else if (due == null) {
            kind = "NONE";
        } else {
            String site = row.getString("facilityId");
            LocalDate day = days.today(site);
            LocalDate last = due.toLocalDate();
            left = Math.abs(days.calendar(site).between(day, last));
            kind = last.isBefore(day) ? "OVERDUE" : last.equals(day) ? "TODAY" : last.isAfter(days.soon(site)) ? "TIME" : "SOON";
        }
        String words = "DealercrmPqrsUrgency_" + kind + (left == 1 ? "_ONE" : "");
        shown.put("urgency", UtilProperties.getMessage(PqrsReply.LABELS, words, Map.of("days", left), locale));
        shown.put("light", switch (kind) {
        case "OVERDUE" -> "red";
        case "TODAY", "SOON" -> "yellow";
        case "TIME" -> "green";
        default -> "none";
        });
    }

    /** The days of a term: each with its number, or with why it does not count. */
    public List<Map<String, Object>> days(Deadline deadline, boolean reopened) {
        return deadline.explain().stream().map(one -> explained(one, reopened)).collect(Collectors.toList());
    }

    private Map<String, Object> explained(DeadlineDay one, boolean reopened) {
        Map<String, Object> shown = new HashMap<>();
        String why = UtilProperties.getMessage(PqrsReply.LABELS, "DealercrmPqrsWhy_" + (reopened && one.why() == DeadlineDay.Why.RECEIPT
                ? "REOPENED" : one.why()), Map.of("number", one.number()), locale);
        String names = one.holidays().stream().map(this::holiday).collect(Collectors.joining(", "));
        shown.put("day", one.day().format(DateTimeFormatter.ofPattern("EEE", locale)) + " " + day(Date.valueOf(one.day())));
        shown.put("why", names.isEmpty() ? why : why + ": " + names);
        shown.put("skipped", one.number() == 0);
        return shown;
    }

    private String holiday(Holiday holiday) {
        return holiday.description() != null ? holiday.description()
                : UtilProperties.getMessage("DealercrmCalendarUiLabels", "DealercrmCalendarHoliday_" + holiday.key(), locale);
    }

    /** A step of the history as texts. */
    public Map<String, Object> step(GenericValue row, String facilityId) throws GenericEntityException {
        Map<String, Object> shown = stored(row, List.of("comments", "oldValue", "newValue"));
        switch (row.getString("actionId")) {
        case "ANALYSE" -> {
            shown.put("oldValue", cause(row.getString("oldValue")));
            shown.put("newValue", cause(row.getString("newValue")));
        }
        case "EVALUATE" -> shown.put("newValue", evaluation(row.getString("newValue")));
        case "TELL" -> shown.put("newValue", label("DealercrmPqrsTaken_" + row.getString("newValue")));
        case "IMPROVE" -> shown.putAll(Map.of("oldValue", "", "newValue", ""));
        default -> { }
        }
        shown.put("action", label("DealercrmPqrsTaken_" + row.getString("actionId")));
        shown.put("date", moment(row.getTimestamp("statusDate"), facilityId));
        shown.put("by", "system".equals(row.get("takenByUserLogin")) ? label("DealercrmPqrsBySystem")
                : PersonName.of(delegator, row.getString("takenByPartyId")));
        shown.put("due", day(row.getDate("dueDate")));
        return shown;
    }

    /** Whether it was effective, and the satisfaction of 1 to 5 when it was said: "Y 4". */
    private String evaluation(String said) {
        String effective = label("DealercrmPqrsEvaluated_" + (said != null && said.startsWith("Y") ? "Y" : "N"));
        return said == null || said.indexOf(' ') < 0 ? effective : effective + ", " + said.substring(said.indexOf(' ') + 1) + "/5";
    }

    private String cause(String pqrsCauseId) throws GenericEntityException {
        return pqrsCauseId == null ? "" : named(EntityQuery.use(delegator).from("PqrsCause").where("pqrsCauseId", pqrsCauseId).cache().queryOne());
    }

    /** The name of a state. */
    public String state(String statusId) {
        return label("StatusItem.description." + statusId);
    }

    /** The name of a row that has one in Spanish and one in English. */
    public String named(GenericValue row) {
        return ChoiceName.of(row, locale);
    }

    private String named(String entity, String key, GenericValue row) throws GenericEntityException {
        return row.get(key) == null ? "" : named(EntityQuery.use(delegator).from(entity).where(key, row.get(key)).cache().queryOne());
    }

    private String field(String entity, String key, GenericValue row, String field) throws GenericEntityException {
        GenericValue found = row.get(key) == null ? null : EntityQuery.use(delegator).from(entity).where(key, row.get(key)).cache().queryOne();
        return found == null ? "" : text(found.get(field));
    }

    private String day(Date day) {
        return new CaseDates(locale, ZoneOffset.UTC).day(day);
    }

    private String moment(Timestamp moment, String facilityId) throws GenericEntityException {
        return new CaseDates(locale, SiteZone.of(delegator, facilityId).zone()).moment(moment);
    }

    private String label(String key) {
        return UtilProperties.getMessage(PqrsReply.LABELS, key, locale);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Map<String, Object> stored(GenericValue row, List<String> fields) {
        Map<String, Object> shown = new HashMap<>();
        fields.forEach(field -> shown.put(field, row.get(field) == null ? "" : row.get(field)));
        return shown;
    }
}
