package org.dealercrm.host.widget;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.xml.XmlElement;

/** The attributes of an element over those of the element it extends. Immutable. */
public final class Attributes {
    private final Map<String, String> values = new HashMap<>();

    public Attributes(XmlElement element, Attributes parent) {
        if (parent != null) {
            values.putAll(parent.values);
        }
        for (String name : element.attributeNames()) {
            if (element.has(name)) {
                values.put(name, element.attr(name));
            }
        }
    }

    /** The value, or "". */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public boolean flag(String name) {
        return "true".equals(get(name));
    }

    /** The value as a text with expressions. */
    public FlexibleStringExpander text(String name) {
        return FlexibleStringExpander.getInstance(get(name));
    }
}
