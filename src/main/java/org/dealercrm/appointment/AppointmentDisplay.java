package org.dealercrm.appointment;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
import org.dealercrm.shared.SiteDays;
import org.dealercrm.shared.SiteZone;

/** Turns appointments and their history into what screens show: in the user's language, times in the zone of the site. */
public final class AppointmentDisplay {
    private static final List<String> SHOWN_AS_STORED = List.of("workEffortId", "statusId", "facilityId", "brandId", "appointmentTypeId", "partyId",
            "customerName", "phoneNumber", "vehicleId", "plate", "comments", "overbookReason", "previousWorkEffortId", "sourceTypeId", "sourceId");

    private final Delegator delegator;
    private final Locale locale;
    private final SiteDays days;

    public AppointmentDisplay(Delegator delegator, Locale locale) throws GenericEntityException {
        this.delegator = delegator;
        this.locale = locale;
        this.days = SiteDays.of(delegator);
    }

    /** An appointment as texts. */
    public Map<String, Object> of(GenericValue row) throws GenericEntityException {
        Map<String, Object> shown = stored(row, SHOWN_AS_STORED);
        boolean unresolved = AppointmentStates.unresolved(row.getString("statusId"), AppointmentStep.moment(row, days));
        shown.put("unresolved", unresolved);
        shown.put("status", state(unresolved ? AppointmentFilter.UNRESOLVED : row.getString("statusId")));
        shown.put("statusStyle", unresolved ? "apt_unresolved" : row.getString("statusId").toLowerCase(Locale.ROOT));
        shown.put("type", TypeName.of(delegator, row.getString("appointmentTypeId"), locale));
        shown.put("dayKey", row.getDate("appointmentDay").toString());
        shown.put("day", day(row.getDate("appointmentDay").toLocalDate()));
        shown.put("time", time(row, "startDate"));
        shown.put("endTime", time(row, "endDate"));
        shown.put("siteName", name("Facility", "facilityId", row, "facilityName"));
        shown.put("brandName", name("DealershipBrand", "brandId", row, "brandName"));
        shown.put("source", source(row.getString("sourceTypeId")));
        shown.put("bookedBy", PersonName.of(delegator, row.getString("bookedByPartyId")));
        shown.put("adviser", PersonName.of(delegator, row.getString("adviserPartyId")));
        return shown;
    }

    /** A step of the history as texts. */
    public Map<String, Object> step(GenericValue row, String facilityId) throws GenericEntityException {
        Map<String, Object> shown = stored(row, List.of("actionId", "statusId", "comments"));
        shown.put("action", label("DealercrmAppointmentTaken_" + row.getString("actionId")));
        shown.put("date", moment(row.getTimestamp("statusDate"), facilityId));
        shown.put("by", PersonName.of(delegator, row.getString("takenByPartyId")));
        return shown;
    }

    /** The name of a state, also of the derived one. */
    public String state(String statusId) {
        return label(AppointmentFilter.UNRESOLVED.equals(statusId) ? "DealercrmAppointmentUnresolved" : "StatusItem.description." + statusId);
    }

    /** What people call a source; an unknown one by its id. */
    public String source(String sourceTypeId) {
        String key = "DealercrmAppointmentSource_" + sourceTypeId;
        String text = sourceTypeId == null ? "" : label(key);
        return text.equals(key) ? sourceTypeId : text;
    }

    /** A day with its weekday, in the form of the locale. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEE", locale)) + " "
                + day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** A day in full, as a heading. */
    public String fullDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    }

    /** A moment in the zone of a site. */
    public String moment(Timestamp moment, String facilityId) throws GenericEntityException {
        return moment == null ? "" : at(moment, facilityId)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale));
    }

    private String time(GenericValue row, String field) throws GenericEntityException {
        return at(row.getTimestamp(field), row.getString("facilityId")).format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    private ZonedDateTime at(Timestamp moment, String facilityId) throws GenericEntityException {
        ZoneId zone = SiteZone.of(delegator, facilityId).zone();
        return moment.toInstant().atZone(zone);
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
