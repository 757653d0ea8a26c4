package org.dealercrm.proactive;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.whatsapp.MessageMarks;
import org.dealercrm.shared.PersonName;

/** Campaigns, records and contacts as screens show them. */
public final class ProactiveDisplay {
    private final Delegator delegator;
    private final Locale locale;
    private final ZoneId zone;
    private final Catalogue catalogue;

    public ProactiveDisplay(Delegator delegator, Locale locale, ZoneId zone) {
        this.delegator = delegator;
        this.locale = locale;
        this.zone = zone;
        this.catalogue = new Catalogue(delegator, locale);
    }

    /** What became of messages, in the reader's words. */
    public MessageMarks marks() {
        return new MessageMarks(delegator, this, locale);
    }

    /** Date and time on the reader's clock; empty for none. */
    public String moment(Timestamp moment) {
        return moment == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                .format(moment.toInstant().atZone(zone));
    }

    /** A day; empty for none. */
    public String day(Date day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day.toLocalDate());
    }

    /** The name of a state of a campaign or record. */
    public String status(String statusId) {
        return statusId == null ? "" : UtilProperties.getMessage("DealercrmProactiveUiLabels", "StatusItem.description." + statusId, locale);
    }

    public String brand(String brandId) throws GenericEntityException {
        return named("DealershipBrand", "brandId", brandId, "brandName");
    }

    public String site(String facilityId) throws GenericEntityException {
        return named("Facility", "facilityId", facilityId, "facilityName");
    }

    private String named(String entityName, String key, String id, String field) throws GenericEntityException {
        GenericValue row = id == null ? null : EntityQuery.use(delegator).from(entityName).where(key, id).cache().queryOne();
        return row == null || row.get(field) == null ? "" : row.getString(field);
    }

    /** A vehicle in one line, plate and model; empty for none. */
    public String vehicle(GenericValue vehicle) {
        if (vehicle == null) {
            return "";
        }
        String year = vehicle.get("modelYear") == null ? "" : " " + vehicle.getLong("modelYear");
        String model = vehicle.get("modelName") == null ? "" : vehicle.getString("modelName") + year;
        String plate = vehicle.get("plate") == null ? "" : vehicle.getString("plate");
        return model.isEmpty() || plate.isEmpty() ? model + plate : model + " · " + plate;
    }

    /** A record of a list. */
    public Map<String, Object> record(GenericValue row) throws GenericEntityException {
        Map<String, Object> shown = new HashMap<>();
        shown.put("proactiveRecordId", row.get("proactiveRecordId"));
        shown.put("marketingCampaignId", row.get("marketingCampaignId"));
        shown.put("customerName", row.get("customerName") == null ? "" : row.get("customerName"));
        shown.put("phone", row.get("phoneE164") == null ? "" : row.get("phoneE164"));
        shown.put("statusId", row.get("statusId"));
        shown.put("status", status(row.getString("statusId")));
        shown.put("brandName", brand(row.getString("brandId")));
        shown.put("facilityName", site(row.getString("facilityId")));
        shown.put("attempts", row.get("attemptCount") == null ? 0L : row.get("attemptCount"));
        shown.put("outcome", catalogue.outcome(row.getString("lastOutcomeId")));
        shown.put("last", moment(row.getTimestamp("lastContactDate")));
        shown.put("next", moment(row.getTimestamp("nextAttemptDate")));
        shown.put("agent", PersonName.of(delegator, row.getString("assignedPartyId")));
        shown.put("appointment", moment(row.getTimestamp("appointmentDate")));
        shown.put("vehicle", vehicle(row.get("vehicleId") == null ? null
                : EntityQuery.use(delegator).from("CustomerVehicle").where("vehicleId", row.get("vehicleId")).queryOne()));
        return shown;
    }

    /** A call or message and what it came to. */
    public Map<String, Object> contact(GenericValue row) throws GenericEntityException {
        Map<String, Object> shown = new HashMap<>();
        shown.put("date", moment(row.getTimestamp("contactDate")));
        shown.put("outcome", catalogue.outcome(row.getString("proactiveOutcomeId")));
        shown.put("reason", catalogue.contactReason(row.getString("contactReasonId")));
        shown.put("comments", row.get("comments") == null ? "" : row.get("comments"));
        shown.put("by", row.get("agentPartyId") == null ? "" : PersonName.of(delegator, row.getString("agentPartyId")));
        shown.put("callBack", moment(row.getTimestamp("callBackDate")));
        shown.put("calls", row.get("callCount"));
        shown.put("effective", "Y".equals(row.get("isEffective")));
        shown.put("communicationEventId", row.get("communicationEventId"));
        shown.put("campaignName", named("ProactiveCampaign", "marketingCampaignId", row.getString("marketingCampaignId"), "campaignName"));
        return shown;
    }
}
