package org.dealercrm.trafficlight;

import java.time.LocalDate;

/**
 * From which day days without follow-up count, and the days on which the light turns yellow and red; these two are null
 * when the stage is closed. LightSelect computes the same for many rows; a test compares both.
 */
public record LightDates(LocalDate base, LocalDate yellowFrom, LocalDate redFrom) {

    /** How a number of days after another day is counted. */
    public interface Counting {
        /** Every day counts. */
        Counting CALENDAR_DAYS = LocalDate::plusDays;

        LocalDate plus(LocalDate day, int days);
    }

    /** The dates of a prospect that appeared on a day and was last followed up on another, or never (null). */
    public static LightDates of(LocalDate appeared, LocalDate lastFollowUp, Thresholds.Threshold limits, Counting counting, boolean closed) {
        LocalDate base = lastFollowUp == null ? appeared : lastFollowUp;
        return closed ? new LightDates(base, null, null) : from(base, limits, counting);
    }

    /** The dates of an open prospect whose days count from a day. */
    static LightDates from(LocalDate base, Thresholds.Threshold limits, Counting counting) {
        return new LightDates(base, counting.plus(base, limits.greenMaxDays() + 1), counting.plus(base, limits.yellowMaxDays() + 1));
    }
}
