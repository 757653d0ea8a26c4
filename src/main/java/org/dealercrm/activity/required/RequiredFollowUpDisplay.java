package org.dealercrm.activity.required;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.PersonName;

/** Turns rows of required follow-ups, their history and complaints into what screens show, in the user's language and time zone. */
public final class RequiredFollowUpDisplay {
    private static final List<String> SHOWN_AS_STORED = List.of("requiredFollowUpId", "statusId", "whatText", "customerName", "phoneNumber",
            "activityId", "salesOpportunityId", "anomaly", "facilityId", "brandId");
    private static final List<String> COMPLAINT_FIELDS = List.of("custRequestId", "complaintRecordId", "description", "customerName", "phoneNumber",
            "activityId", "salesOpportunityId", "requiredFollowUpId");

    private final Delegator delegator;
    private final Locale locale;
    private final ZoneId zone;

    public RequiredFollowUpDisplay(Delegator delegator, Locale locale, ZoneId zone) {
        this.delegator = delegator;
        this.locale = locale;
        this.zone = zone;
    }

    /** A required follow-up as texts. */
    public Map<String, Object> of(GenericValue row) throws GenericEntityException {
        Map<String, Object> shown = stored(row, SHOWN_AS_STORED);
        shown.put("status", state(row.getString("statusId")));
        shown.put("overdue", FollowUpDays.of(delegator, row).overdue());
        shown.put("due", day(row.getDate("dueDate")));
        shown.put("collaborator", PersonName.of(delegator, row.getString("collaboratorPartyId")));
        shown.put("manager", PersonName.of(delegator, row.getString("departmentManagerPartyId")));
        shown.put("requester", PersonName.of(delegator, row.getString("requestedByPartyId")));
        shown.put("brandName", name("DealershipBrand", "brandId", row, "brandName"));
        shown.put("facilityName", name("Facility", "facilityId", row, "facilityName"));
        shown.put("created", moment(row.getTimestamp("createdDate")));
        shown.put("since", moment(row.getTimestamp("statusDate")));
        return shown;
    }

    /** A step of the history as texts; who took it is empty for the clock. */
    public Map<String, Object> step(GenericValue row) throws GenericEntityException {
        Map<String, Object> shown = stored(row, List.of("actionId", "statusId", "comments"));
        shown.put("action", label("DealercrmRequiredTaken_" + row.getString("actionId")));
        shown.put("date", moment(row.getTimestamp("statusDate")));
        shown.put("due", day(row.getDate("dueDate")));
        shown.put("by", "EXPIRE".equals(row.get("actionId")) ? "" : PersonName.of(delegator, row.getString("takenByPartyId")));
        return shown;
    }

    /** A mail about a required follow-up as texts. */
    public Map<String, Object> mail(GenericValue row) {
        Map<String, Object> shown = stored(row, List.of("subject", "toText", "ccText", "statusId", "reasonText"));
        shown.put("status", label("DealercrmRequiredMail_" + row.getString("statusId")));
        shown.put("date", moment(row.getTimestamp("createdDate")));
        return shown;
    }

    /** A complaint as texts. */
    public Map<String, Object> complaint(GenericValue row) throws GenericEntityException {
        Map<String, Object> shown = stored(row, COMPLAINT_FIELDS);
        shown.put("occurred", day(row.getDate("occurredDate")));
        shown.put("registered", moment(row.getTimestamp("registeredDate")));
        shown.put("registeredBy", PersonName.of(delegator, row.getString("registeredByPartyId")));
        shown.put("collaborator", PersonName.of(delegator, row.getString("collaboratorPartyId")));
        shown.put("brandName", name("DealershipBrand", "brandId", row, "brandName"));
        shown.put("facilityName", name("Facility", "facilityId", row, "facilityName"));
        return shown;
    }

    /** The name of a state. */
    public String state(String statusId) {
        return label("StatusItem.description." + statusId);
    }

    /** A day in the form of the locale. */
    public String day(Date day) {
        return day == null ? "" : day.toLocalDate().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    private String moment(Timestamp moment) {
        return moment == null ? "" : moment.toInstant().atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale));
    }

    private String name(String entityName, String key, GenericValue row, String field) throws GenericEntityException {
        GenericValue named = row.get(key) == null ? null : EntityQuery.use(delegator).from(entityName).where(key, row.get(key)).cache().queryOne();
        return named == null || named.get(field) == null ? "" : named.getString(field);
    }

    private String label(String key) {
        return UtilProperties.getMessage(Answers.LABELS, key, locale);
    }

    private static Map<String, Object> stored(GenericValue row, List<String> fields) {
        Map<String, Object> shown = new HashMap<>();
        fields.forEach(field -> shown.put(field, row.get(field) == null ? "" : row.get(field)));
        return shown;
    }
}
