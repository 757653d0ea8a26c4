package org.dealercrm.host.convert;

import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.text.DateFormat;
import java.text.ParseException;
import java.util.Locale;
import java.util.TimeZone;

import org.apache.ofbiz.base.util.UtilDateTime;

/** Parses and writes the date formats; fields out of range roll over, as in OFBiz. */
final class Moments {
    private Moments() {
    }

    static Object parse(String text, Class<?> type, String format, TimeZone zone, Locale locale) throws ParseException {
        boolean complete = type != Timestamp.class || format != null && !format.isEmpty();
        long time = formatOf(type, format, zone, locale).parse(complete ? text : complete(text)).getTime();
        return type == Timestamp.class ? new Timestamp(time) : type == Date.class ? new Date(time) : new Time(time);
    }

    /** Adds the time of day or the milliseconds that a short form leaves out. */
    private static String complete(String text) throws ParseException {
        if (text.matches("\\d{1,4}-\\d{1,2}-\\d{1,2}")) {
            return text + " 00:00:00.000";
        }
        if (text.matches("\\d{1,4}-\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{1,2}:\\d{1,2}")) {
            return text + ".000";
        }
        if (text.matches("\\d{1,4}-\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{1,2}:\\d{1,2}\\.\\d{1,9}")) {
            int dot = text.indexOf('.');
            return text.substring(0, dot + 1) + text.substring(dot + 1) + "0".repeat(Math.max(0, 3 - (text.length() - dot - 1)));
        }
        throw new ParseException("Unparseable date: \"" + text + ".0\"", 0);
    }

    static String format(java.util.Date date, String format, TimeZone zone, Locale locale) {
        return formatOf(date.getClass(), format, zone, locale).format(date);
    }

    private static DateFormat formatOf(Class<?> type, String format, TimeZone zone, Locale locale) {
        boolean standard = format == null || format.isEmpty();
        if (type == Time.class) {
            return UtilDateTime.toTimeFormat(standard ? UtilDateTime.getTimeFormat() : format, zone, locale);
        }
        if (type == Date.class) {
            return UtilDateTime.toDateFormat(standard ? UtilDateTime.getDateFormat() : format, zone, locale);
        }
        return UtilDateTime.toDateTimeFormat(standard ? UtilDateTime.getDateTimeFormat() : format, zone, locale);
    }
}
