package org.dealercrm.appointment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as forms and URLs write it, 2026-11-30. */
public final class TypedDay {

    private TypedDay() { }

    /** The day of a text, if it is one. */
    public static Optional<LocalDate> read(Object text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text.toString().strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
