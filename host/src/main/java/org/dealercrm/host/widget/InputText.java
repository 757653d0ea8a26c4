package org.dealercrm.host.widget;

import java.sql.Time;
import java.sql.Timestamp;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.Locale;
import java.util.TimeZone;

/** The text of a value as inputs and link parameters carry it: dates in one fixed form, decimals in the locale's. */
public final class InputText {
    private static final int FRACTION_DIGITS = 10;

    private InputText() {
    }

    public static String of(Object value, Rendering rendering) {
        return of(value, rendering.timeZone(), rendering.locale());
    }

    /** The text, null for null. */
    public static String of(Object value, TimeZone timeZone, Locale locale) {
        if (value == null) {
            return null;
        }
        if (value instanceof Double || value instanceof Float || value instanceof java.math.BigDecimal) {
            NumberFormat format = NumberFormat.getInstance(locale);
            format.setMaximumFractionDigits(FRACTION_DIGITS);
            return format.format(value);
        }
        if (value instanceof Timestamp stamp) {
            return date("yyyy-MM-dd HH:mm:ss.SSS", stamp, timeZone);
        }
        if (value instanceof Time time) {
            return date("HH:mm:ss", time, timeZone);
        }
        if (value instanceof java.sql.Date date) {
            return date("yyyy-MM-dd", date, timeZone);
        }
        return value instanceof Collection<?> collection ? joined(collection, timeZone, locale) : value.toString();
    }

    private static String joined(Collection<?> values, TimeZone timeZone, Locale locale) {
        StringBuilder text = new StringBuilder("[");
        for (Iterator<?> i = values.iterator(); i.hasNext();) {
            text.append(of(i.next(), timeZone, locale)).append(i.hasNext() ? ", " : "");
        }
        return text.append(']').toString();
    }

    private static String date(String pattern, Date value, TimeZone timeZone) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ROOT);
        format.setTimeZone(timeZone);
        return format.format(value);
    }
}
