package org.dealercrm.host.expression;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Timestamp;
import java.text.SimpleDateFormat;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import javax.el.FunctionMapper;

/** The functions {@code date:}, {@code str:} and {@code util:} of expressions: each public method is one, named prefix_name. */
public final class ElFunctions {
    static final FunctionMapper MAPPER = new Mapper();

    private ElFunctions() {
    }

    public static Timestamp date_nowTimestamp() {
        return new Timestamp(System.currentTimeMillis());
    }

    public static Timestamp date_dayStart(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return timestamp(start(stamp, timeZone));
    }

    public static Timestamp date_dayEnd(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return lastMilli(start(stamp, timeZone).plusDays(1));
    }

    public static Timestamp date_monthStart(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return timestamp(start(stamp, timeZone).withDayOfMonth(1));
    }

    public static Timestamp date_monthEnd(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return lastMilli(start(stamp, timeZone).with(TemporalAdjusters.firstDayOfNextMonth()));
    }

    public static Timestamp date_yearStart(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return timestamp(start(stamp, timeZone).withDayOfYear(1));
    }

    public static String date_dateStr(Date date, TimeZone timeZone, Locale locale) {
        return format("yyyy-MM-dd", date, timeZone);
    }

    public static String date_dateTimeStr(Date date, TimeZone timeZone, Locale locale) {
        return format("yyyy-MM-dd HH:mm:ss.SSS", date, timeZone);
    }

    public static int str_length(String text) {
        return text == null ? 0 : text.length();
    }

    public static String str_toLowerCase(String text) {
        return text == null ? "" : text.toLowerCase(Locale.getDefault());
    }

    public static String str_toUpperCase(String text) {
        return text == null ? "" : text.toUpperCase(Locale.getDefault());
    }

    public static String str_trim(String text) {
        return text == null ? "" : text.trim();
    }

    public static String str_toString(Object value) {
        return value == null ? "" : value.toString();
    }

    public static String str_replace(String text, String search, String replacement) {
        return text == null ? "" : text.replace(search, replacement);
    }

    public static boolean str_startsWith(String text, String start) {
        return text != null && text.startsWith(start);
    }

    public static boolean str_endsWith(String text, String end) {
        return text != null && text.endsWith(end);
    }

    public static int str_indexOf(String text, String search) {
        return text == null ? -1 : text.indexOf(search);
    }

    public static String str_subString(String text, int begin, int end) {
        return text == null ? "" : text.substring(begin, end);
    }

    public static String str_endString(String text, int begin) {
        return text == null ? "" : text.substring(begin);
    }

    /** The size of a collection, a map or a text; of anything else 0. */
    public static int util_size(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        return value instanceof String text ? text.length() : 0;
    }

    private static ZonedDateTime start(Timestamp stamp, TimeZone timeZone) {
        return stamp.toInstant().atZone(timeZone.toZoneId()).truncatedTo(ChronoUnit.DAYS);
    }

    private static Timestamp timestamp(ZonedDateTime time) {
        return Timestamp.from(time.toInstant());
    }

    private static Timestamp lastMilli(ZonedDateTime next) {
        return timestamp(next.minus(1, ChronoUnit.MILLIS));
    }

    private static String format(String pattern, Date date, TimeZone timeZone) {
        if (date == null) {
            return "";
        }
        SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ROOT);
        format.setTimeZone(timeZone);
        return format.format(date);
    }

    /** Finds the methods above by prefix and name. */
    private static final class Mapper extends FunctionMapper {
        private final Map<String, Method> methods = new HashMap<>();

        Mapper() {
            for (Method method : ElFunctions.class.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    methods.put(method.getName(), method);
                }
            }
        }

        @Override
        public Method resolveFunction(String prefix, String localName) {
            return methods.get(prefix + "_" + localName);
        }
    }
}
