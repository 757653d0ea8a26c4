package org.dealercrm.host.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import groovy.lang.MissingPropertyException;
import org.codehaus.groovy.runtime.InvokerHelper;

/** A parsed way through maps, lists and beans, such as {@code a.b[0].c} or {@code list[]}. */
public final class MapPath {
    private final List<Step> steps;

    private MapPath(List<Step> steps) {
        this.steps = steps;
    }

    /** One step: a key of a map (or bean), or an index of a list; insert means: make room there. */
    private record Step(String key, int index, boolean insert, boolean append) {
        static Step key(String name) {
            return new Step(name, -1, false, false);
        }

        static Step list(String inside) {
            if (inside.isEmpty()) {
                return new Step(null, -1, false, true);
            }
            char first = inside.charAt(0);
            if (first == '\'' || first == '"') {
                return key(inside.substring(1, inside.length() - 1));
            }
            boolean insert = first == '+';
            return new Step(null, Integer.parseInt(insert ? inside.substring(1) : inside), insert, false);
        }

        boolean isKey() {
            return key != null;
        }
    }

    /** Parses a path; the caller has already expanded nested expressions. */
    public static MapPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '[') {
                int end = text.indexOf(']', at);
                if (end < 0) {
                    throw new IllegalArgumentException("No closing ] in the name " + text);
                }
                steps.add(Step.list(text.substring(at + 1, end).trim()));
                at = end + 1;
            } else {
                int start = text.charAt(at) == '.' ? at + 1 : at;
                int end = start;
                while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
                    end++;
                }
                steps.add(Step.key(text.substring(start, end)));
                at = end;
            }
        }
        return new MapPath(List.copyOf(steps));
    }

    /** The value, or null when a part is missing. */
    public Object get(Object base) {
        Object current = base;
        for (Step step : steps) {
            if (current == null) {
                return null;
            }
            current = read(current, step);
        }
        return current;
    }

    private static Object read(Object base, Step step) {
        if (!step.isKey()) {
            boolean inside = base instanceof List<?> list && step.index() >= 0 && step.index() < list.size();
            return inside ? ((List<?>) base).get(step.index()) : null;
        }
        if (base instanceof Map<?, ?> map) {
            return entry(map, step.key());
        }
        try {
            return InvokerHelper.getProperty(base, step.key());
        } catch (MissingPropertyException e) {
            return null;
        }
    }

    /** An entry of a map; a row that has no such field gives null. */
    static Object entry(Map<?, ?> map, Object key) {
        try {
            return map.get(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Writes the value, creating maps and lists on the way. */
    public void put(Map<String, Object> base, Object value) {
        Object current = base;
        for (int i = 0; i < steps.size() - 1; i++) {
            Step step = steps.get(i);
            Object next = read(current, step);
            if (next == null) {
                next = steps.get(i + 1).isKey() ? new HashMap<String, Object>() : new ArrayList<>();
                write(current, step, next);
            }
            current = next;
        }
        write(current, steps.get(steps.size() - 1), value);
    }

    @SuppressWarnings("unchecked")
    private static void write(Object holder, Step step, Object value) {
        if (step.isKey()) {
            if (holder instanceof Map) {
                ((Map<String, Object>) holder).put(step.key(), value);
            } else {
                InvokerHelper.setProperty(holder, step.key(), value);
            }
            return;
        }
        List<Object> list = (List<Object>) holder;
        if (step.append()) {
            list.add(value);
        } else if (step.insert()) {
            list.add(Math.min(step.index(), list.size()), value);
        } else if (step.index() < list.size()) {
            list.set(step.index(), value);
        } else {
            list.add(value);
        }
    }

    /** Removes the last part from the map or list that holds it. */
    public Object remove(Object base) {
        Step last = steps.get(steps.size() - 1);
        Object holder = new MapPath(steps.subList(0, steps.size() - 1)).get(base);
        if (holder instanceof Map<?, ?> map && last.isKey()) {
            return map.remove(last.key());
        }
        boolean inside = holder instanceof List<?> list && last.index() >= 0 && last.index() < list.size();
        return inside ? ((List<?>) holder).remove(last.index()) : null;
    }
}
