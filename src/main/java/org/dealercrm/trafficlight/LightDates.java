package org.dealercrm.trafficlight;

import java.time.LocalDate;

/**
 * From which day days without follow-up count, and the days on which the light turns yellow and red; these two are null
 * when the stage is closed. TrafficLightSql computes the same for many rows; a test compares both.
 */
public record LightDates(LocalDate base, LocalDate yellowFrom, LocalDate redFrom) {

    /** The dates of a prospect that appeared on a day and was last followed up on another, or never (null). */
    public static LightDates of(LocalDate appeared, LocalDate lastFollowUp, LocalDate today, Thresholds.Threshold limits, boolean closed) {
        LocalDate base = lastFollowUp == null ? appeared : lastFollowUp;
        if (base.isAfter(today)) {
            base = today;
        }
        return closed ? new LightDates(base, null, null)
                : new LightDates(base, base.plusDays(limits.greenMaxDays() + 1L), base.plusDays(limits.yellowMaxDays() + 1L));
    }
}
