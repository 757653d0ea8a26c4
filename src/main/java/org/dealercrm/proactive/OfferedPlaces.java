package org.dealercrm.proactive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.appointment.FreeSlot;
import org.dealercrm.appointment.FreeSlots;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;

/** The next free places of a record's workshop that an agent offers. */
public final class OfferedPlaces {
    private static final int DAYS = 21;
    private static final int MOST = 60;

    private OfferedPlaces() { }

    /** Choices with id (2026-12-04T08:00) and text; none where the site keeps no places for this kind of appointment. */
    public static List<Map<String, String>> of(Delegator delegator, GenericValue record, Locale locale) throws GenericEntityException {
        String facilityId = record.getString("facilityId");
        GenericValue campaign = EntityQuery.use(delegator).from("ProactiveCampaign")
                .where("marketingCampaignId", record.get("marketingCampaignId")).queryOne();
        GenericValue reason = EntityQuery.use(delegator).from("ProactiveReason")
                .where("proactiveReasonId", campaign.get("proactiveReasonId")).cache().queryOne();
        List<Map<String, String>> choices = new ArrayList<>();
        if (facilityId == null || reason == null || reason.get("appointmentTypeId") == null) {
            return choices;
        }
        LocalDate today = Clock.today(SiteZone.of(delegator, facilityId).zone());
        FreeSlots slots = FreeSlots.of(delegator, List.of(facilityId), today, today.plusDays(DAYS));
        DateTimeFormatter named = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        for (LocalDate day = today; choices.size() < MOST && !day.isAfter(today.plusDays(DAYS)); day = day.plusDays(1)) {
            for (FreeSlot slot : slots.on(facilityId, reason.getString("appointmentTypeId"), day)) {
                if (slot.free() > 0) {
                    choices.add(Map.of("id", day + "T" + slot.time(), "text", named.format(day) + ", " + slot.time() + " (" + slot.free() + ")"));
                }
            }
        }
        return choices;
    }
}
