package org.dealercrm.host.expression;

import java.sql.Time;
import java.sql.Timestamp;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Turns a value into text: numbers as the locale writes them, dates and times in their fixed forms. */
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
        return value instanceof Date date ? date(date, timeZone) : value.toString();
    }

    private static String date(Date value, TimeZone timeZone) {
        String pattern = value instanceof Timestamp ? "yyyy-MM-dd HH:mm:ss.SSS" : value instanceof java.sql.Date ? "yyyy-MM-dd"
                : value instanceof Time ? "HH:mm:ss" : "yyyy-MM-dd HH:mm:ss.SSS";
        DateFormat format = new SimpleDateFormat(pattern, Locale.ROOT);
        format.setTimeZone(timeZone);
        return format.format(value);
    }
}
