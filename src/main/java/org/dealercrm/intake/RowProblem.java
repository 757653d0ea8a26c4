package org.dealercrm.intake;

/** Why a data row is rejected, or what is said of one that is taken: where it stands, in which column, and what was written there. */
record RowProblem(int row, String column, Reason reason, String rawValue) {

    /** Reasons to reject one row; with SUPPRESSED_OPEN it is taken. */
    enum Reason {
        NO_CUSTOMER_NAME, NO_DATE, BAD_DATE, FUTURE_DATE, NO_BRAND, UNKNOWN_BRAND, NO_SITE, UNKNOWN_SITE, NO_ADVISER, UNKNOWN_ADVISER,
        AMBIGUOUS_ADVISER, NO_TYPE, UNKNOWN_TYPE, UNKNOWN_STATE, UNKNOWN_PROSPECT, BAD_TIME, BAD_DURATION, TOO_LONG, BAD_NUMBER, UNKNOWN_RESULT,
        NO_CHANNEL, UNKNOWN_CHANNEL, UNKNOWN_AREA, NO_DESCRIPTION, BAD_YES_NO, ANSWERED_BEFORE, ANSWERED_YET_OPEN, OUT_OF_REACH, SUPPRESSED,
        AMBIGUOUS_TYPE, SUPPRESSED_CLOSED, SUPPRESSED_OPEN
    }
}
