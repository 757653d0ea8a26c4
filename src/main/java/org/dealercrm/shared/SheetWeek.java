package org.dealercrm.shared;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** The week of FRE-7.5-01: Saturday to Friday, due on the Saturday after; its id is its first day, 2026-11-14. */
public record SheetWeek(LocalDate saturday) {
    private static final int DAYS = 7;

    /** Years that a database could not compare are no weeks. */
    private static final String ID = "[1-9]\\d{3}-\\d{2}-\\d{2}";

    public SheetWeek {
        if (saturday.getDayOfWeek() != DayOfWeek.SATURDAY) {
            throw new IllegalArgumentException(saturday + " is no Saturday");
        }
    }

    /** The week in which a day lies. */
    public static SheetWeek of(LocalDate day) {
        return new SheetWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
    }

    /** The week in which the day lies that the text names, if it names one. */
    public static Optional<SheetWeek> parse(Object id) {
        try {
            String text = String.valueOf(id);
            return text.matches(ID) ? Optional.of(of(LocalDate.parse(text))) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    public String id() {
        return saturday.toString();
    }

    /** The last day of the week. */
    public LocalDate friday() {
        return saturday.plusDays(DAYS - 1L);
    }

    /** The last day on which the sheet is in time. */
    public LocalDate due() {
        return saturday.plusDays(DAYS);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(saturday) && !day.isAfter(friday());
    }

    /** The week that lies some weeks before. */
    public SheetWeek minus(int weeks) {
        return new SheetWeek(saturday.minusWeeks(weeks));
    }

    /** The name people read: its first and last day. */
    public String label(Locale locale) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        return saturday.format(format) + " – " + friday().format(format);
    }
}
