package org.dealercrm.shared;

import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day or a moment as forms and URLs write it, 2026-11-30 and 2026-11-30 15:45, or as people here type it, 30/11/2026 15:45. */
public final class TypedDay {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]['T'][' ']H:mm[:ss][.SSS][.S]")
            .withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() { }

    /** The day of a text, if it is one. */
    public static Optional<LocalDate> read(Object text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text.toString().strip(), DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The moment at which clocks of a zone showed a text, if it is one; of a day alone its beginning. */
    public static Optional<Timestamp> moment(Object text, ZoneId zone) {
        Optional<LocalDate> day = read(text);
        try {
            return text == null ? Optional.empty() : Optional.of(Timestamp.from(day.map(LocalDate::atStartOfDay)
                    .orElseGet(() -> LocalDateTime.parse(text.toString().strip(), MOMENT)).atZone(zone).toInstant()));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
