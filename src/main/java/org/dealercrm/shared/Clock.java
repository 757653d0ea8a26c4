package org.dealercrm.shared;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only place that asks what time it is, so that a test can say it. */
public final class Clock {
    private static volatile java.time.Clock source = java.time.Clock.systemUTC();

    private Clock() { }

    public static Timestamp now() {
        return Timestamp.from(source.instant());
    }

    public static LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(source.instant(), zone);
    }

    /** Stops the clock at a moment; {@link #run()} sets it going again. */
    public static void stopAt(Instant moment) {
        source = java.time.Clock.fixed(moment, ZoneId.of("UTC"));
    }

    /** Back to the clock of the system. */
    public static void run() {
        source = java.time.Clock.systemUTC();
    }
}
