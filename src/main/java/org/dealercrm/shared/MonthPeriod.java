package org.dealercrm.shared;

import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** A calendar month as period of goals, figures and filters; its id is written 2026-11. */
public record MonthPeriod(YearMonth month) {

    /** Years that a database could not compare are no months. */
    private static final String FOUR_DIGIT_YEAR = "[1-9]\\d{3}-\\d{2}";

    /** The month that the id names; a blank or malformed id gives the month of the day. */
    public static MonthPeriod parse(Object id, LocalDate today) {
        try {
            String text = String.valueOf(id);
            return new MonthPeriod(text.matches(FOUR_DIGIT_YEAR) ? YearMonth.parse(text) : YearMonth.from(today));
        } catch (DateTimeException notAMonth) {
            return new MonthPeriod(YearMonth.from(today));
        }
    }

    /** The id: year and month, 2026-11. */
    public String id() {
        return month.toString();
    }

    /** The first day, as the database compares it. */
    public Date firstDay() {
        return Date.valueOf(month.atDay(1));
    }

    /** The last day, as the database compares it. */
    public Date lastDay() {
        return Date.valueOf(month.atEndOfMonth());
    }

    /** The month before. */
    public MonthPeriod previous() {
        return new MonthPeriod(month.minusMonths(1));
    }

    /** The month after. */
    public MonthPeriod next() {
        return new MonthPeriod(month.plusMonths(1));
    }

    /** The name people read: "noviembre 2026". */
    public String label(Locale locale) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
    }
}
