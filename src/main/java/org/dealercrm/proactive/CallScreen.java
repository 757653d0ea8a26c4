package org.dealercrm.proactive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.calendar.contact.ContactPurpose;
import org.dealercrm.calendar.contact.ContactQuestion;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.Settings;

/** What the agent has in hand during a call: the script filled in, the preparation sheet, the vehicle. */
public final class CallScreen {
    private final GenericValue campaign;
    private final GenericValue vehicle;
    private final ProactiveDisplay display;
    private final Map<String, String> words = new HashMap<>();

    private CallScreen(GenericValue campaign, GenericValue vehicle, ProactiveDisplay display) {
        this.campaign = campaign;
        this.vehicle = vehicle;
        this.display = display;
    }

    /** What belongs to a record, for the user who calls. */
    public static CallScreen of(Delegator delegator, GenericValue record, ProactiveDisplay display, GenericValue userLogin)
            throws GenericEntityException {
        GenericValue campaign = EntityQuery.use(delegator).from("ProactiveCampaign")
                .where("marketingCampaignId", record.get("marketingCampaignId")).queryOne();
        GenericValue vehicle = record.get("vehicleId") == null ? null
                : EntityQuery.use(delegator).from("CustomerVehicle").where("vehicleId", record.get("vehicleId")).queryOne();
        CallScreen screen = new CallScreen(campaign, vehicle, display);
        screen.words.put("customer", text(record.getString("customerName")));
        screen.words.put("vehicle", vehicle == null ? "" : text(vehicle.getString("modelName")));
        screen.words.put("plate", vehicle == null ? "" : text(vehicle.getString("plate")));
        screen.words.put("brand", display.brand(record.getString("brandId")));
        screen.words.put("site", display.site(record.getString("facilityId")));
        screen.words.put("agent", PersonName.of(delegator, userLogin.getString("partyId")));
        screen.words.put("numbers", text(campaign.getString("contactNumbers")));
        return screen;
    }

    /** Whom a call or message of a record would contact; its purpose stands in the campaign, or in the view of record and campaign. */
    public static ContactQuestion question(GenericValue record, GenericValue campaign, ContactChannel channel) {
        return new ContactQuestion(record.getString("partyId"), record.getString("phoneE164"), channel,
                ContactPurpose.valueOf(campaign.getString("purposeId")), record.getString("brandId"), record.getString("facilityId"));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public GenericValue campaign() {
        return campaign;
    }

    /** What a merge field says of the record; empty for nothing. */
    public String word(String field) {
        return words.getOrDefault(field, "");
    }

    /** The lines of the script, filled in. */
    public List<String> script() {
        return ScriptText.lines(ScriptText.merged(campaign.getString("scriptText"), words));
    }

    /** The message, filled in; its picture is an address that the customer can open. */
    public String message(String pictureAddress) {
        words.put("picture", text(pictureAddress));
        return ScriptText.merged(campaign.getString("whatsappText"), words).strip();
    }

    /** Where customers open the picture of a campaign; empty without picture. */
    public static String pictureAddress(Delegator delegator, GenericValue campaign) throws GenericEntityException {
        String base = Settings.of(delegator, "mail.baseUrl").inForce(null, null).map(Settings.InForce::value).orElse("");
        return campaign.get("pictureKey") == null ? "" : base + "/dealercrm/control/CampaignPicture/show?key=" + campaign.get("pictureKey");
    }

    /** The click-to-chat link that opens the message in WhatsApp. */
    public String chatLink(String phoneE164, String pictureAddress) {
        return "https://wa.me/" + phoneE164.replaceAll("\\D", "") + "?text=" + URLEncoder.encode(message(pictureAddress), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /** What is known of the vehicle, or null. */
    public Map<String, Object> vehicle() {
        if (vehicle == null) {
            return null;
        }
        Map<String, Object> shown = new HashMap<>();
        shown.put("name", display.vehicle(vehicle));
        shown.put("vin", text(vehicle.getString("vin")));
        shown.put("km", vehicle.get("odometerKm"));
        shown.put("lastVisit", display.day(vehicle.getDate("lastVisitDate")));
        shown.put("nextService", display.day(vehicle.getDate("nextServiceDate")));
        shown.put("purchase", display.day(vehicle.getDate("purchaseDate")));
        return shown;
    }
}
