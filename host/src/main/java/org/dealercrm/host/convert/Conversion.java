package org.dealercrm.host.convert;

import groovy.lang.GString;
import java.nio.ByteBuffer;
import java.sql.Blob;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.text.ParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.StringUtil;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.base.util.UtilMisc;

/** Conversion between the simple types, by the rules OFBiz applies to service parameters, form input and field values. */
public final class Conversion {
    private Conversion() {
    }

    /** The value as the named type; when there is no way: an exception if noTypeFail, else the value itself. */
    public static Object convert(Object value, String typeName, String format, TimeZone timeZone, Locale locale, boolean noTypeFail)
            throws GeneralException {
        if (value == null || typeName == null || typeName.isEmpty() || "Object".equals(typeName) || "java.lang.Object".equals(typeName)
                || "PlainString".equals(typeName)) {
            return "PlainString".equals(typeName) && value != null ? value.toString() : value;
        }
        Class<?> type;
        try {
            type = TypeNames.classOf(typeName);
        } catch (ClassNotFoundException e) {
            throw new GeneralException("Could not find class for type: " + typeName, e);
        }
        if (type.isInstance(value)) {
            return value;
        }
        if (value instanceof CharSequence text && text.length() == 0) {
            return null;
        }
        TimeZone zone = timeZone == null ? TimeZone.getDefault() : timeZone;
        Locale used = locale == null ? Locale.getDefault() : locale;
        Object converted = convert(value, type, format, zone, used);
        if (converted == null) {
            if (noTypeFail) {
                throw new GeneralException("Conversion from " + value.getClass().getName() + " to " + typeName + " not currently supported");
            }
            return value;
        }
        return converted;
    }

    private static Object convert(Object value, Class<?> type, String format, TimeZone zone, Locale locale) throws GeneralException {
        try {
            if (type == String.class) {
                return toText(value, format, zone, locale);
            }
            if (value instanceof String || value instanceof StringUtil.StringWrapper || value instanceof GString) {
                return fromText(value.toString(), type, format, zone, locale);
            }
            if (value instanceof Number number && Number.class.isAssignableFrom(type)) {
                return Numbers.convert(number, type);
            }
            if (value instanceof java.util.Date date) {
                return fromDate(date, type);
            }
            if (value instanceof Number number && type == Boolean.class) {
                return number.doubleValue() != 0;
            }
            if (value instanceof Number number && type == Timestamp.class) {
                return new Timestamp(number.longValue());
            }
            return fromContainer(value, type);
        } catch (RuntimeException | ParseException | SQLException e) {
            throw new GeneralException(e.toString(), new IllegalArgumentException(e.toString(), e));
        }
    }

    private static Object fromText(String text, Class<?> type, String format, TimeZone zone, Locale locale)
            throws ParseException, GeneralException {
        String trimmed = text.trim();
        if (trimmed.isEmpty()) {
            return null;
        }
        if (type == Boolean.class) {
            return "true".equalsIgnoreCase(trimmed);
        }
        if (Number.class.isAssignableFrom(type)) {
            return Numbers.parse(text, type, locale);
        }
        if (type == Timestamp.class || type == Date.class || type == Time.class) {
            return Moments.parse(trimmed, type, format, zone, locale);
        }
        if (type == Locale.class) {
            return UtilMisc.parseLocale(trimmed);
        }
        if (type == TimeZone.class) {
            return UtilDateTime.toTimeZone(trimmed);
        }
        if (type == Map.class && trimmed.startsWith("{")) {
            return mapOf(trimmed);
        }
        if ((type == List.class || type == Collection.class) && trimmed.startsWith("[")) {
            return StringUtil.toList(trimmed);
        }
        if (type == Set.class && trimmed.startsWith("[")) {
            return StringUtil.toSet(trimmed);
        }
        return type == List.class || type == Collection.class ? new LinkedList<>(List.of(text)) : null;
    }

    /** Reads the text of a map, "{a=b, c=d}". */
    private static Map<String, String> mapOf(String text) {
        if (!text.endsWith("}")) {
            throw new IllegalArgumentException("String is not from Map.toString()");
        }
        Map<String, String> map = new HashMap<>();
        for (String entry : text.substring(1, text.length() - 1).split(",\\s")) {
            if (!entry.isEmpty()) {
                String[] pair = entry.split("=", 2);
                map.put(pair[0], pair.length > 1 ? pair[1] : "");
            }
        }
        return map;
    }

    private static String toText(Object value, String format, TimeZone zone, Locale locale) {
        if (value instanceof java.util.Date date) {
            return Moments.format(date, format, zone, locale);
        }
        if (value instanceof Number number) {
            return Numbers.format(number, format, locale);
        }
        if (value instanceof TimeZone timeZone) {
            return timeZone.getID();
        }
        return value.toString();
    }

    private static Object fromDate(java.util.Date date, Class<?> type) {
        if (type == Timestamp.class) {
            return new Timestamp(date.getTime());
        }
        if (type == Date.class) {
            return new Date(date.getTime());
        }
        if (type == Time.class) {
            return new Time(date.getTime());
        }
        return type == Long.class ? Long.valueOf(date.getTime()) : null;
    }

    private static Object fromContainer(Object value, Class<?> type) throws SQLException {
        if (value instanceof ByteBuffer buffer && type == byte[].class) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().get(bytes);
            return bytes;
        }
        if (value instanceof byte[] bytes && type == ByteBuffer.class) {
            return ByteBuffer.wrap(bytes);
        }
        if (value instanceof Blob blob && type == byte[].class) {
            return blob.getBytes(1, (int) blob.length());
        }
        if (value instanceof Boolean flag && type == Integer.class) {
            return flag ? 1 : 0;
        }
        if (type == List.class) {
            return value instanceof Collection ? null : new LinkedList<>(List.of(value));
        }
        return null;
    }
}
