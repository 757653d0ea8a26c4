package org.dealercrm.prospect;

import java.time.Instant;

/** Where the verification of a prospect stands; nextAttempt is null unless the prospect is to be called again. */
public record VerificationState(String statusId, long attemptCount, Instant nextAttempt) {
    public static final String PENDING = "PRV_PENDING";
    public static final String CALL_BACK = "PRV_CALL_BACK";
    public static final String NOT_REACHED = "PRV_NOT_REACHED";
    public static final String VALID = "PRV_VALID";
    public static final String INVALID = "PRV_INVALID";
    public static final String NOT_CONTACTABLE = "PRV_NOT_CONTACTABLE";

    /** Whether a call has settled the question; a later call that reaches nobody does not reopen it. */
    boolean settled() {
        return VALID.equals(statusId) || INVALID.equals(statusId) || NOT_CONTACTABLE.equals(statusId);
    }
}
