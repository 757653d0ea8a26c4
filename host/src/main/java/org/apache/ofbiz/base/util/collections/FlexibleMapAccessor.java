package org.apache.ofbiz.base.util.collections;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.expression.MapPath;

/** Reads and writes a place in nested maps and lists named as {@code a.b.c}, {@code a[0]}, {@code a[]} or {@code a[+0]}. */
@SuppressWarnings("serial")
public final class FlexibleMapAccessor<T> implements Serializable {
    private static final Map<String, FlexibleMapAccessor<?>> CACHE = new ConcurrentHashMap<>();
    private final String original;
    private final transient MapPath fixedPath;

    private FlexibleMapAccessor(String original) {
        this.original = original;
        this.fixedPath = FlexibleStringExpander.containsExpression(original) ? null : MapPath.parse(original);
    }

    /** The accessor of a name; null and "" give the empty accessor. */
    @SuppressWarnings("unchecked")
    public static <T> FlexibleMapAccessor<T> getInstance(String original) {
        return (FlexibleMapAccessor<T>) CACHE.computeIfAbsent(original == null ? "" : original, FlexibleMapAccessor::new);
    }

    public String getOriginalName() {
        return original;
    }

    public boolean isEmpty() {
        return original.isEmpty();
    }

    public boolean containsNestedExpression() {
        return fixedPath == null;
    }

    /** The value at this place, or null when any part of the way is missing. */
    public T get(Map<String, ?> base) {
        return get(base, null);
    }

    /** As {@link #get(Map)}; the locale is used by nested expressions. */
    @SuppressWarnings("unchecked")
    public T get(Map<String, ?> base, Locale locale) {
        return base == null || isEmpty() ? null : (T) path(base).get(base);
    }

    /** Writes the value, creating the maps and lists on the way. */
    @SuppressWarnings("unchecked")
    public void put(Map<String, ?> base, T value) {
        if (!isEmpty()) {
            path(base).put((Map<String, Object>) base, value);
        }
    }

    /** Removes the last part of the way from the map that holds it. */
    @SuppressWarnings("unchecked")
    public T remove(Map<String, ?> base) {
        return isEmpty() ? null : (T) path(base).remove(base);
    }

    private MapPath path(Map<String, ?> base) {
        return fixedPath != null ? fixedPath : MapPath.parse(FlexibleStringExpander.expandString(original, base));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlexibleMapAccessor<?> that && original.equals(that.original);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }

    @Override
    public String toString() {
        return original;
    }
}
