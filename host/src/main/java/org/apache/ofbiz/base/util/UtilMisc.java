package org.apache.ofbiz.base.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Small builders of maps, lists, sets and locales. */
public final class UtilMisc {
    private UtilMisc() {
    }

    public static <T extends Throwable> T initCause(T throwable, Throwable cause) {
        throwable.initCause(cause);
        return throwable;
    }

    public static <T> int compare(Comparable<T> obj1, T obj2) {
        if (obj1 == null) {
            return obj2 == null ? 0 : 1;
        }
        return obj1.compareTo(obj2);
    }

    public static <E> Iterator<E> toIterator(Collection<E> col) {
        return col == null ? null : col.iterator();
    }

    /** A map of alternating keys and values, or the single map given. */
    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> toMap(Object... data) {
        if (data.length == 1 && data[0] instanceof Map) {
            return UtilGenerics.cast(data[0]);
        }
        if (data.length % 2 == 1) {
            throw new IllegalArgumentException("You must pass an even sized array to the toMap method");
        }
        Map<K, V> map = new HashMap<>();
        for (int i = 0; i < data.length; i += 2) {
            map.put((K) data[i], (V) data[i + 1]);
        }
        return map;
    }

    public static <T> List<T> sortMaps(List<Map<Object, Object>> listOfMaps, List<? extends String> sortKeys) {
        if (listOfMaps == null || sortKeys == null) {
            return null;
        }
        List<Map<Object, Object>> sorted = new ArrayList<>(listOfMaps);
        Comparator<Map<Object, Object>> order = null;
        for (String sortKey : sortKeys) {
            boolean down = sortKey.startsWith("-");
            String key = down || sortKey.startsWith("+") ? sortKey.substring(1) : sortKey;
            Comparator<Map<Object, Object>> byKey = Comparator.comparing(m -> UtilGenerics.<Comparable<Object>>cast(m.get(key)),
                    Comparator.nullsFirst(Comparator.naturalOrder()));
            byKey = down ? byKey.reversed() : byKey;
            order = order == null ? byKey : order.thenComparing(byKey);
        }
        sorted.sort(order);
        return UtilGenerics.cast(sorted);
    }

    public static <K, IK, V> Map<IK, V> getMapFromMap(Map<K, Object> outerMap, K key) {
        return UtilGenerics.cast(outerMap.computeIfAbsent(key, k -> new HashMap<IK, V>()));
    }

    public static <K, V> List<V> getListFromMap(Map<K, Object> outerMap, K key) {
        return UtilGenerics.cast(outerMap.computeIfAbsent(key, k -> new LinkedList<V>()));
    }

    public static <T, K> List<T> addToListInMap(T element, Map<K, Object> theMap, K listKey) {
        List<T> list = getListFromMap(theMap, listKey);
        list.add(element);
        return list;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Set<T> toSet(T... data) {
        return data == null ? null : new LinkedHashSet<>(Arrays.asList(data));
    }

    public static <T> Set<T> toSet(Collection<T> collection) {
        return collection == null ? null : new LinkedHashSet<>(collection);
    }

    public static <T> Set<T> toSetArray(T[] data) {
        return data == null ? null : new LinkedHashSet<>(Arrays.asList(data));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> List<T> toList(T... data) {
        return data == null ? null : new LinkedList<>(Arrays.asList(data));
    }

    public static <T> List<T> toList(Collection<T> collection) {
        return collection == null ? null : new LinkedList<>(collection);
    }

    public static <T> List<T> toListArray(T[] data) {
        return data == null ? null : new LinkedList<>(Arrays.asList(data));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> T[] toArray(T... data) {
        return data;
    }

    public static <K, V> void makeMapSerializable(Map<K, V> map) {
        map.values().removeIf(v -> v != null && !(v instanceof Serializable));
    }

    public static double toDouble(Object value) {
        Double result = toDoubleObject(value);
        return result == null ? 0.0 : result;
    }

    public static Double toDoubleObject(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Number number ? Double.valueOf(number.doubleValue()) : Double.valueOf(value.toString());
    }

    public static Integer toIntegerObject(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : Integer.valueOf(value.toString());
    }

    public static int toInteger(Object value) {
        Integer result = toIntegerObject(value);
        return result == null ? 0 : result;
    }

    public static Long toLongObject(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Number number ? Long.valueOf(number.longValue()) : Long.valueOf(value.toString());
    }

    public static long toLong(Object value) {
        Long result = toLongObject(value);
        return result == null ? 0L : result;
    }

    public static Long toLong(String str) {
        return str == null ? null : Long.valueOf(str);
    }

    /** Parses "es", "es_CO" or "es-CO"; null when it is none. */
    public static Locale parseLocale(String localeString) {
        if (localeString == null || localeString.isEmpty()) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(localeString.replace('_', '-'));
        return locale.getLanguage().isEmpty() ? null : locale;
    }

    /** The object as a locale, or the JVM's default. */
    public static Locale ensureLocale(Object localeObject) {
        if (localeObject instanceof String text) {
            Locale locale = parseLocale(text);
            return locale == null ? Locale.getDefault() : locale;
        }
        return localeObject instanceof Locale locale ? locale : Locale.getDefault();
    }

    public static List<Locale> availableLocales() {
        Map<String, Locale> byName = new TreeMap<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            if (!locale.getLanguage().isEmpty()) {
                byName.put(locale.getDisplayName(), locale);
            }
        }
        return List.copyOf(byName.values());
    }

    public static <T> List<T> makeListWritable(Collection<? extends T> col) {
        return col == null ? new LinkedList<>() : new LinkedList<>(col);
    }

    public static <K, V> Map<K, V> makeMapWritable(Map<K, ? extends V> map) {
        return map == null ? new HashMap<>() : new HashMap<>(map);
    }

    public static <T> Set<T> makeSetWritable(Collection<? extends T> col) {
        return col == null ? new LinkedHashSet<>() : new LinkedHashSet<>(col);
    }

    public static <T> Set<T> collectionToSet(Collection<T> c) {
        return c == null ? null : new LinkedHashSet<>(c);
    }
}
