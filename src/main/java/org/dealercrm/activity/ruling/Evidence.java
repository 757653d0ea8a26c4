package org.dealercrm.activity.ruling;

import java.time.LocalDate;

/**
 * What a rule may look at.
 *
 * @param activityTypeId type of the activity
 * @param text           its comment, else its result; as written
 * @param doneDay        day on which it was done, at its site
 * @param enteredDay     day on which it was written down, or null when nobody knows
 * @param today          today at its site
 * @param copied         whether the same person wrote the same comment before
 * @param onSheet        whether it came on a weekly sheet, whose own due day says whether it is late
 */
public record Evidence(String activityTypeId, String text, LocalDate doneDay, LocalDate enteredDay, LocalDate today, boolean copied,
        boolean onSheet) {

    PlainWords words() {
        return PlainWords.of(text);
    }
}
