package org.dealercrm.proactive.list;

import java.time.LocalDate;

/**
 * A customer offered to a campaign's list.
 *
 * @param phoneE164 the number to call, or null
 * @param phoneText what was written where no number could be read of it, or null
 * @param history   what a finished record brings along, or null for one that is to be called
 */
public record ListMember(String partyId, String customerName, String phoneE164, String phoneText, String vehicleId, String brandId,
        String facilityId, long priority, History history) {

    /** How often a customer was called and what the last call came to. */
    public record History(long calls, String outcomeId, LocalDate lastDay, String comments) { }
}
