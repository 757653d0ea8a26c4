package org.dealercrm.activity;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.ActivityTypeName;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;

/** Turns a row of ActivityListView into what screens show, in the user's language and time zone. */
public final class ActivityDisplay {
    private static final String RULING_LABELS = "DealercrmActivityRulingUiLabels";
    private static final List<String> SHOWN_AS_STORED = List.of("activityId", "salesOpportunityId", "activityTypeId", "statusId", "subject",
            "comments", "resultText", "nextStep", "brandName", "facilityName", "adviserPartyId", "validityId", "proposedValidityId",
            "proposedReasonId", "reasonEnumId", "rulingComments", "externalId", "commentKey", "reviewStatusId", "weeklySheetId");

    private final Locale locale;
    private final ZoneId zone;

    public ActivityDisplay(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** The row as texts. */
    public Map<String, Object> of(GenericValue row) throws GenericEntityException {
        Map<String, Object> shown = new HashMap<>();
        for (String field : SHOWN_AS_STORED) {
            shown.put(field, text(row, field));
        }
        boolean ofProspect = row.get("salesOpportunityId") != null;
        shown.put("customer", text(row, ofProspect ? "prospectCustomerName" : "customerName"));
        shown.put("phone", text(row, ofProspect ? "prospectPhoneE164" : "phoneE164"));
        shown.put("type", ActivityTypeName.of(row.getDelegator(), row.getString("activityTypeId"), locale));
        shown.put("status", label("StatusItem.description." + row.get("statusId")));
        shown.put("overdue", overdue(row));
        shown.put("adviser", PersonName.of(row.getString("adviserFirstName"), row.getString("adviserLastName")));
        shown.put("done", moment(row.getTimestamp("doneDate")));
        shown.put("planned", moment(row.getTimestamp("plannedDate")));
        shown.put("entered", moment(row.getTimestamp("enteredDate")));
        shown.put("validity", validity(row.getString("validityId")));
        shown.put("proposal", validity(row.getString("proposedValidityId")));
        shown.put("reason", reason(row.getString("reasonEnumId")));
        shown.put("proposedReason", reason(row.getString("proposedReasonId")));
        shown.put("ruled", moment(row.getTimestamp("rulingDate")));
        return shown;
    }

    private static String text(GenericValue row, String field) {
        return row.get(field) == null ? "" : row.getString(field);
    }

    private static boolean overdue(GenericValue row) {
        Timestamp planned = row.getTimestamp("plannedDate");
        Instant at = planned == null ? null : planned.toInstant();
        return ActivityRules.overdue(new ActivityRules.Moments(row.getString("statusId"), at, null), Clock.now().toInstant());
    }

    /** A moment in the form of the locale, in the user's time zone. */
    public String moment(Timestamp moment) {
        return moment == null ? "" : moment.toInstant().atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale));
    }

    /** The word for a validity; empty for none. */
    public String validity(String validityId) {
        return validityId == null ? "" : UtilProperties.getMessage(RULING_LABELS, "DealercrmRuling_" + validityId, locale);
    }

    /** The text of a reason of invalidity; empty for none. */
    public String reason(String reasonEnumId) {
        return reasonEnumId == null ? "" : UtilProperties.getMessage(RULING_LABELS, "Enumeration.description." + reasonEnumId, locale);
    }

    /** What each rule of a proposal says, the strongest first; ruleIds as a proposal writes them: |A|B|. */
    public List<String> rules(Delegator delegator, String ruleIds) throws GenericEntityException {
        List<String> said = new ArrayList<>();
        for (String id : ruleIds == null ? new String[0] : ruleIds.split("\\|")) {
            GenericValue rule = id.isEmpty() ? null : EntityQuery.use(delegator).from("ActivityRule").where("activityRuleId", id).cache().queryOne();
            if (rule != null) {
                said.add(rule(rule));
            }
        }
        return said;
    }

    /** A rule in words: what it tests with its number, and the type it is for. */
    public String rule(GenericValue rule) throws GenericEntityException {
        String text = UtilProperties.getMessage(RULING_LABELS, "DealercrmRulingRule_" + rule.get("ruleTypeEnumId"),
                UtilMisc.toMap("number", rule.get("numberParameter")), locale);
        String type = ActivityTypeName.of(rule.getDelegator(), rule.getString("activityTypeId"), locale);
        return type.isEmpty() ? text : text + " (" + type + ")";
    }

    private String label(String key) {
        return UtilProperties.getMessage("DealercrmActivityUiLabels", key, locale);
    }
}
