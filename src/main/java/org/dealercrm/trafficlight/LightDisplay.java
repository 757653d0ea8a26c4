package org.dealercrm.trafficlight;

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
import java.util.Set;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.shared.ActivityTypeName;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.LightColour;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.SiteDays;

/** Turns a row of ProspectListView into what the screens and mails of the lights show, in a language and a time zone. */
public final class LightDisplay {

    /** The fields of ProspectListView that {@link #of} reads. */
    public static final Set<String> FIELDS = Set.of("salesOpportunityId", "customerName", "phoneE164", "modelName", "sourceName", "stageId",
            "brandName", "facilityId", "facilityName", "adviserPartyId", "adviserFirstName", "adviserLastName", "trafficDate", "baseDate",
            "yellowFromDate", "redFromDate", "lastFollowUpDate", "lastActivityTypeId", "nextActionDate", "nextActivityTypeId",
            "callCount", "quoteCount", "visitCount", "testDriveCount", "otherCount",
            "callTotal", "quoteTotal", "visitTotal", "testDriveTotal", "otherTotal");

    private static final List<String> AS_STORED = List.of("salesOpportunityId", "phoneE164", "modelName", "sourceName", "brandName",
            "facilityId", "facilityName", "adviserPartyId");
    private static final List<String> COUNTERS = List.of("call", "quote", "visit", "testDrive", "other");

    private final SiteDays days;
    private final Locale locale;
    private final ZoneId zone;
    private final Timestamp now = Clock.now();

    public LightDisplay(SiteDays days, Locale locale, ZoneId zone) {
        this.days = days;
        this.locale = locale;
        this.zone = zone;
    }

    /** The row as texts; counters as pairs of the month's and the total number. */
    public Map<String, Object> of(GenericValue row) throws GenericEntityException {
        Map<String, Object> shown = new HashMap<>();
        AS_STORED.forEach(field -> shown.put(field, row.getString(field) == null ? "" : row.getString(field)));
        String customer = row.getString("customerName");
        shown.put("customerName", customer == null || customer.isBlank() ? row.getString("salesOpportunityId") : customer);
        LocalDate today = days.at(row.getString("facilityId"));
        LightColour colour = LightColour.on(today, row.getDate("yellowFromDate"), row.getDate("redFromDate"));
        shown.put("lightStyle", colour.style());
        shown.put("lightName", label(colour.labelKey()));
        Long without = colour == LightColour.NONE ? null : LightColour.daysWithout(today, row.getDate("baseDate"));
        shown.put("days", without == null ? "" : without.toString());
        shown.put("adviserName", PersonName.of(row.getString("adviserFirstName"), row.getString("adviserLastName")));
        shown.put("stage", stage(row.getString("stageId")));
        shown.put("trafficDay", day(row.getDate("trafficDate")));
        shown.put("lastFollowUp", day(row.getTimestamp("lastFollowUpDate")));
        shown.put("lastType", ActivityTypeName.of(row.getDelegator(), row.getString("lastActivityTypeId"), locale));
        Timestamp next = row.getTimestamp("nextActionDate");
        shown.put("nextAction", moment(next));
        shown.put("nextType", ActivityTypeName.of(row.getDelegator(), row.getString("nextActivityTypeId"), locale));
        shown.put("nextOverdue", next != null && next.before(now));
        shown.put("counters", COUNTERS.stream().map(counter -> List.of(number(row, counter + "Count"), number(row, counter + "Total"))).toList());
        return shown;
    }

    private static String number(GenericValue row, String field) {
        return row.get(field) == null ? "0" : row.get(field).toString();
    }

    private String label(String key) {
        return UtilProperties.getMessage("DealercrmTrafficLightUiLabels", key, locale);
    }

    private String stage(String stageId) {
        return stageId == null ? "" : UtilProperties.getMessage("DealercrmProspectUiLabels", "SalesOpportunityStage.description." + stageId, locale);
    }

    /** A day in the form of the locale. */
    public String day(Date day) {
        return day == null ? "" : text(day.toLocalDate());
    }

    private String day(Timestamp moment) {
        return moment == null ? "" : text(LocalDate.ofInstant(moment.toInstant(), zone));
    }

    private String text(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    private String moment(Timestamp moment) {
        return moment == null ? "" : moment.toInstant().atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale));
    }
}
