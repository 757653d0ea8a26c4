package org.dealercrm.calendar.contact;

/** The rules that can block a contact. */
public enum ContactRule {
    /** Outside the hours of the weekday, or on a weekday without hours. */
    HOURS,
    /** On a holiday. */
    HOLIDAY,
    /** The country has no hours yet. */
    NO_HOURS,
    /** The person asked not to be contacted. */
    OPT_OUT,
    /** The person was contacted that day. */
    ONE_A_DAY,
    /** The person was contacted by another channel that week; commercial contacts only. */
    ONE_CHANNEL,
    /** The number is on an exclusion list; commercial contacts only. */
    LISTED,
    /** No check of the exclusion list in force covers the number; commercial contacts only, by setting. */
    NOT_CHECKED,
    /** The person did not authorise the channel; commercial contacts only, by setting. */
    NOT_AUTHORISED;

    /** Whether the rule looks only at the moment, not at the person. */
    public boolean onlyTime() {
        return this == HOURS || this == HOLIDAY || this == NO_HOURS;
    }
}
