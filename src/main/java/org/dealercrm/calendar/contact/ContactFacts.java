package org.dealercrm.calendar.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is known about one person: contacts of the last days, what the person said, and the exclusion lists. */
record ContactFacts(List<Past> contacts, List<Choice> choices, List<Listing> listings) {

    static final ContactFacts NONE = new ContactFacts(List.of(), List.of(), List.of());

    /** A contact that began; answered is null while nobody knows. */
    record Past(ContactChannel channel, Instant started, Boolean answered) { }

    /** What a person asked for or allowed; without channel or purpose it is said of all. Withdrawn ones are not among the facts. */
    record Choice(boolean optOut, ContactChannel channel, ContactPurpose purpose, Instant from) {

        boolean covers(ContactQuestion question) {
            return (channel == null || channel == question.channel()) && (purpose == null || purpose == question.purpose());
        }
    }

    /** The last check of the address against a list: the channels it excludes, and since when if the list told. */
    record Listing(String listId, Set<ContactChannel> excluded, LocalDate registered, Instant checked, LocalDate validUntil) { }
}
