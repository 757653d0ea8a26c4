package org.dealercrm.host.widget.action;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;

/** The labels of some resources as a map: the first resource that has the key wins, a missing key answers itself. */
public final class LabelMap extends AbstractMap<String, Object> {
    private final List<String> resources = new ArrayList<>();
    private final Locale locale;
    private final Map<String, Object> context;

    public LabelMap(String resource, Locale locale, Map<String, Object> context) {
        this.locale = locale;
        this.context = context;
        addBottom(resource);
    }

    /** Adds a resource that is asked last. */
    public void addBottom(String resource) {
        if (!resources.contains(resource)) {
            resources.add(resource);
        }
    }

    @Override
    public Object get(Object key) {
        String name = String.valueOf(key);
        for (String resource : resources) {
            String text = UtilProperties.getMessage(resource, name, locale);
            if (text != null && !text.isEmpty() && !text.equals(name)) {
                return FlexibleStringExpander.expandString(text, context, locale);
            }
        }
        return name;
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return Set.of();
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
        return "labels of " + resources;
    }
}
