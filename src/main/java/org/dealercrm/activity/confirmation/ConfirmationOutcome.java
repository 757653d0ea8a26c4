package org.dealercrm.activity.confirmation;

/** What a call about an activity came to. */
public enum ConfirmationOutcome {
    CONFIRMED("REV_CONFIRMED", false), DIFFERS("REV_DIFFERS", true), ANOMALY("REV_ANOMALY", true), FOLLOW_UP("REV_FOLLOW_UP", true),
    COMPLAINT("REV_COMPLAINT", true), RETRY("REV_CALL_BACK", false), CALL_BACK("REV_CALL_BACK", false), NO_PHONE("REV_PHONE_ASKED", false);

    private final String statusId;
    private final boolean commentNeeded;

    ConfirmationOutcome(String statusId, boolean commentNeeded) {
        this.statusId = statusId;
        this.commentNeeded = commentNeeded;
    }

    /** The review status that it gives the activity. */
    public String statusId() {
        return statusId;
    }

    /** Whether it means nothing without the words of the customer. */
    public boolean commentNeeded() {
        return commentNeeded;
    }

    /** Whether the customer spoke about the activity. */
    public boolean settles() {
        return this != RETRY && this != CALL_BACK && this != NO_PHONE;
    }

    /** Whether somebody has to act on it at once: a required follow-up is opened. */
    public boolean asksForAction() {
        return this == FOLLOW_UP || this == COMPLAINT || this == ANOMALY;
    }
}
