package org.dealercrm.calendar.contact;

import java.util.Map;

/** What a service was asked: the question, or the label of what is wrong with it. */
record ContactInput(ContactQuestion question, String overrideReason, String complaint) {

    static ContactInput of(Map<String, ? extends Object> context) {
        ContactChannel channel = ContactChannel.named((String) context.get("channelId")).orElse(null);
        ContactPurpose purpose = ContactPurpose.named((String) context.get("purposeId")).orElse(null);
        if (channel == null || purpose == null) {
            return new ContactInput(null, null, channel == null ? "DealercrmContactBadChannel" : "DealercrmContactBadPurpose");
        }
        ContactQuestion question = new ContactQuestion((String) context.get("partyId"), (String) context.get("address"), channel, purpose,
                (String) context.get("brandId"), (String) context.get("facilityId"));
        String reason = (String) context.get("overrideReason");
        return new ContactInput(question, reason == null || reason.isBlank() ? null : reason.strip(),
                question.personKeys().isEmpty() ? "DealercrmContactNobody" : null);
    }
}
