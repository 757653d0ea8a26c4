package org.dealercrm.calendar.contact;

import org.apache.ofbiz.entity.GenericValue;

/** Rows of ContactAttempt as the questions that they once were. */
final class Attempts {

    private Attempts() { }

    static ContactQuestion question(GenericValue attempt) {
        return new ContactQuestion(attempt.getString("partyId"), attempt.getString("address"), ContactChannel.valueOf(attempt.getString("channelId")),
                ContactPurpose.valueOf(attempt.getString("purposeId")), attempt.getString("brandId"), attempt.getString("facilityId"));
    }
}
