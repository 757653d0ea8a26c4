package org.apache.ofbiz.base.util.collections;

import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A stack of maps: writes go to the top one, reads search from the top down, and a key that is present
 * hides the deeper ones even when its value is null. The key {@code context} always answers the stack itself.
 */
public final class MapStack<K> implements Map<K, Object> {
    private static final String SELF = "context";
    private final Deque<Map<K, Object>> maps = new ArrayDeque<>();

    private MapStack() {
    }

    /** Starts with one empty map. */
    public static <K> MapStack<K> create() {
        MapStack<K> stack = new MapStack<>();
        stack.push();
        return stack;
    }

    /** Starts with the given map as the only one: writes go to it. */
    public static <K> MapStack<K> create(Map<K, Object> baseMap) {
        MapStack<K> stack = new MapStack<>();
        if (baseMap instanceof MapStack) {
            stack.maps.addAll(((MapStack<K>) baseMap).maps);
        } else {
            stack.maps.addFirst(baseMap);
        }
        return stack;
    }

    /** Starts with the maps of another stack, shared. */
    public static <K> MapStack<K> create(MapStack<K> source) {
        return source.standAloneStack();
    }

    /** A stack over the same maps whose own pushes and pops do not show here. */
    public MapStack<K> standAloneStack() {
        MapStack<K> copy = new MapStack<>();
        copy.maps.addAll(maps);
        return copy;
    }

    /** Like {@link #standAloneStack()} with an additional empty map on top. */
    public MapStack<K> standAloneChildStack() {
        MapStack<K> copy = standAloneStack();
        copy.push();
        return copy;
    }

    /** Opens a new scope. */
    public void push() {
        maps.addFirst(new HashMap<>());
    }

    /** Opens a scope that writes to the given map. */
    public void push(Map<K, Object> newMap) {
        maps.addFirst(Objects.requireNonNull(newMap, "map to push"));
    }

    /** Closes the newest scope; the last one stays. */
    public Map<K, Object> pop() {
        return maps.size() > 1 ? maps.removeFirst() : null;
    }

    /** Adds a map that answers only what no other one knows. */
    public void addToBottom(Map<K, Object> map) {
        maps.addLast(map);
    }

    @Override
    public Object get(Object key) {
        if (SELF.equals(key)) {
            return this;
        }
        for (Map<K, Object> map : maps) {
            // a row on the stack answers get() of a name that is no field of it with an exception
            if (map.containsKey(key)) {
                return map.get(key);
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object key) {
        return maps.stream().anyMatch(map -> map.containsKey(key));
    }

    @Override
    public Object put(K key, Object value) {
        return maps.getFirst().put(key, value);
    }

    @Override
    public void putAll(Map<? extends K, ?> source) {
        maps.getFirst().putAll(source);
    }

    @Override
    public Object remove(Object key) {
        return maps.getFirst().remove(key);
    }

    @Override
    public void clear() {
        maps.getFirst().clear();
    }

    @Override
    public int size() {
        return keySet().size();
    }

    @Override
    public boolean isEmpty() {
        return maps.stream().allMatch(Map::isEmpty);
    }

    @Override
    public boolean containsValue(Object value) {
        return merged().containsValue(value);
    }

    @Override
    public Set<K> keySet() {
        return merged().keySet();
    }

    @Override
    public Collection<Object> values() {
        return merged().values();
    }

    @Override
    public Set<Entry<K, Object>> entrySet() {
        return merged().entrySet();
    }

    private Map<K, Object> merged() {
        Map<K, Object> all = new LinkedHashMap<>();
        maps.descendingIterator().forEachRemaining(map -> {
            for (K key : map.keySet()) {
                all.put(key, map.get(key));
            }
        });
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        int level = maps.size();
        for (Map<K, Object> map : maps) {
            text.append("Start stack level ").append(--level).append('\n');
            map.forEach((key, value) -> text.append(new AbstractMap.SimpleEntry<>(key, shown(value))).append('\n'));
        }
        return text.toString();
    }

    private Object shown(Object value) {
        return value instanceof Map ? "a map" : value;
    }
}
