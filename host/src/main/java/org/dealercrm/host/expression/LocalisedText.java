package org.dealercrm.host.expression;

import java.sql.Time;
import java.sql.Timestamp;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Turns a value into the text a user reads: numbers and dates in the locale's short forms. */
public final class LocalisedText {
    private LocalisedText() {
    }

    /** The text of any value; null is "". */
    public static String of(Object value, TimeZone timeZone, Locale locale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return NumberFormat.getNumberInstance(locale).format(number);
        }
        return value instanceof Date date ? date(date, timeZone, locale) : value.toString();
    }

    private static String date(Date value, TimeZone timeZone, Locale locale) {
        DateFormat format;
        if (value instanceof Timestamp) {
            format = DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.MEDIUM, locale);
        } else if (value instanceof Time) {
            format = DateFormat.getTimeInstance(DateFormat.SHORT, locale);
        } else if (value instanceof java.sql.Date) {
            format = DateFormat.getDateInstance(DateFormat.SHORT, locale);
        } else {
            format = DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.MEDIUM, locale);
        }
        format.setTimeZone(timeZone);
        return format.format(value);
    }
}
