package org.dealercrm.proactive.call;

import org.apache.ofbiz.entity.GenericValue;

/** Reads outcomes of the catalogue. */
public final class Outcomes {

    private Outcomes() { }

    /** The outcome that a row of ProactiveOutcome describes. */
    public static CallOutcome of(GenericValue row) {
        Long days = row.getLong("retryDays");
        return new CallOutcome(row.getString("proactiveOutcomeId"), CallOutcome.flags(row::get), row.getString("contactReasonId"),
                days == null ? 1 : days.intValue(), row.getLong("maxAttempts"));
    }
}
