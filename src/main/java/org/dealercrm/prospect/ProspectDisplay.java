package org.dealercrm.prospect;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.shared.LightColour;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.SiteDays;

/** Turns a row of ProspectListView into what screens show, in the user's language and time zone. */
public final class ProspectDisplay {
    private static final String LABELS = "DealercrmProspectUiLabels";
    private static final List<String> SHOWN_AS_STORED = List.of("salesOpportunityId", "externalId", "customerName", "customerPartyId",
            "phoneE164", "emailAddress", "modelName", "sourceName", "brandId", "brandName", "facilityId", "facilityName", "adviserPartyId",
            "contactable", "verificationStatusId", "stageId", "intakeRunId", "callCount", "quoteCount", "visitCount", "testDriveCount", "otherCount",
            "attemptCount");

    private final SiteDays days;
    private final Locale locale;
    private final ZoneId zone;

    public ProspectDisplay(SiteDays days, Locale locale, ZoneId zone) {
        this.days = days;
        this.locale = locale;
        this.zone = zone;
    }

    /** The row as texts. */
    public Map<String, Object> of(GenericValue row) {
        Map<String, Object> shown = new HashMap<>();
        for (String field : SHOWN_AS_STORED) {
            shown.put(field, row.get(field) == null ? "" : row.get(field));
        }
        LocalDate today = days.at(row.getString("facilityId"));
        LightColour colour = LightColour.on(today, row.getDate("yellowFromDate"), row.getDate("redFromDate"));
        shown.put("lightStyle", colour.style());
        shown.put("lightName", UtilProperties.getMessage("DealercrmTrafficLightUiLabels", colour.labelKey(), locale));
        Long without = colour == LightColour.NONE ? null : LightColour.daysWithout(today, row.getDate("baseDate"));
        shown.put("days", without == null ? "" : without);
        shown.put("adviserName", PersonName.of(row.getString("adviserFirstName"), row.getString("adviserLastName")));
        shown.put("trafficDay", day(row.getDate("trafficDate")));
        shown.put("lastFollowUp", moment(row.getTimestamp("lastFollowUpDate")));
        shown.put("nextAttempt", moment(row.getTimestamp("nextAttemptDate")));
        shown.put("stage", described("SalesOpportunityStage", row.getString("stageId")));
        shown.put("status", described("StatusItem", row.getString("verificationStatusId")));
        shown.put("verdict", described("ProspectVerdictType", row.getString("verdictTypeId")));
        return shown;
    }

    /** A day in the form of the locale. */
    public String day(Date day) {
        return day == null ? "" : day.toLocalDate().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** A moment in the form of the locale, in the user's time zone. */
    public String moment(Timestamp moment) {
        return moment == null ? "" : moment.toInstant().atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale));
    }

    /** The text of a type, state or stage of ours. */
    public String described(String entityName, String id) {
        return id == null ? "" : UtilProperties.getMessage(LABELS, entityName + ".description." + id, locale);
    }
}
