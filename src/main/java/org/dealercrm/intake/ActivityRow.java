package org.dealercrm.intake;

import java.time.LocalDateTime;

/**
 * One activity of a report, checked and in our terms, before it is known whose prospect it concerns.
 *
 * @param said what the row says of itself in its own words: its identity where it has no id
 */
record ActivityRow(int number, String externalId, String typeId, String statusId, Moments moments, Customer customer, Owner owner, Texts texts,
        Long durationSeconds, String said) {

    /** When it was planned, done and written down, by the clocks of its site; what is done has a done date and nothing else has. */
    record Moments(LocalDateTime planned, LocalDateTime done, LocalDateTime entered) { }

    /** Whom it concerns: the prospect's id in its source, or ways to find the prospect. */
    record Customer(String prospectId, String name, String phone, String mail) { }

    /** Whose it is; each may be null and then follows the prospect. */
    record Owner(String adviserPartyId, String newAdviser, String brandId, String facilityId) { }

    /** Free texts: null where the report has no such column, empty where it has and says nothing. */
    record Texts(String subject, String comments, String result, String nextStep) { }
}
