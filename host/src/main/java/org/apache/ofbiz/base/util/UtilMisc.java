package org.apache.ofbiz.base.util;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small builders of maps, lists, sets and locales. */
public final class UtilMisc {
    private UtilMisc() {
    }

    /** A map of alternating keys and values, or the single map given. */
    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> toMap(Object... data) {
        if (data.length == 1 && data[0] instanceof Map) {
            return UtilGenerics.cast(data[0]);
        }
        if (data.length % 2 == 1) {
            throw new IllegalArgumentException("You must pass an even sized array to the toMap method (size = " + data.length + ")");
        }
        Map<K, V> map = new HashMap<>();
        for (int i = 0; i < data.length; i += 2) {
            map.put((K) data[i], (V) data[i + 1]);
        }
        return map;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Set<T> toSet(T... data) {
        return data == null ? null : new LinkedHashSet<>(Arrays.asList(data));
    }

    public static <T> Set<T> toSet(Collection<T> collection) {
        return collection == null ? null : new LinkedHashSet<>(collection);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> List<T> toList(T... data) {
        return data == null ? null : new LinkedList<>(Arrays.asList(data));
    }

    public static double toDouble(Object value) {
        Double result = toDoubleObject(value);
        return result == null ? 0.0 : result;
    }

    /** Null for what is no number. */
    public static Double toDoubleObject(Object value) {
        try {
            return value == null ? null : value instanceof Number number ? Double.valueOf(number.doubleValue()) : Double.valueOf(value.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    public static int toInteger(Object value) {
        Integer result = toIntegerObject(value);
        return result == null ? 0 : result;
    }

    /** Null for what is no number. */
    public static Integer toIntegerObject(Object value) {
        try {
            return value == null ? null : value instanceof Number number ? Integer.valueOf(number.intValue()) : Integer.valueOf(value.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    public static long toLong(Object value) {
        Long result = toLongObject(value);
        return result == null ? 0L : result;
    }

    /** Null for what is no number. */
    public static Long toLongObject(Object value) {
        try {
            return value == null ? null : value instanceof Number number ? Long.valueOf(number.longValue()) : Long.valueOf(value.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Parses "es", "es_CO" or "es-CO"; null when it is empty. */
    public static Locale parseLocale(String localeString) {
        if (localeString == null || localeString.isEmpty()) {
            return null;
        }
        String[] parts = localeString.split("[_-]", 3);
        return new Locale(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** The object as a locale, or the JVM's default. */
    public static Locale ensureLocale(Object localeObject) {
        if (localeObject instanceof String text) {
            Locale locale = parseLocale(text);
            return locale == null ? Locale.getDefault() : locale;
        }
        return localeObject instanceof Locale locale ? locale : Locale.getDefault();
    }
}
