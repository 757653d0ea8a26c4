package org.dealercrm.calendar.contact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether a person may be contacted.
 *
 * @param partyId    the person, or null when it is no party yet
 * @param address    E.164 or an e-mail
 * @param brandId    whose settings hold, or null
 * @param facilityId the site whose hours, holidays and time zone hold; null: the group's
 */
public record ContactQuestion(String partyId, String address, ContactChannel channel, ContactPurpose purpose, String brandId,
        String facilityId) {

    public ContactQuestion {
        partyId = given(partyId);
        address = normal(address);
        brandId = given(brandId);
        facilityId = given(facilityId);
    }

    /** An address as it is kept and compared: without blanks around it, an e-mail in small letters. */
    public static String normal(String address) {
        return address == null || address.isBlank() ? null : address.strip().toLowerCase(Locale.ROOT);
    }

    private static String given(String id) {
        return id == null || id.isBlank() ? null : id;
    }

    /** What identifies the person: the party and the address, each by itself, in a fixed order. */
    List<String> personKeys() {
        return Stream.of(address == null ? null : "A:" + address, partyId == null ? null : "P:" + partyId)
                .filter(key -> key != null).toList();
    }
}
