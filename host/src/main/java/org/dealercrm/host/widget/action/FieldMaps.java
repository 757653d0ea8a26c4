package org.dealercrm.host.widget.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.xml.XmlElement;

/** The {@code <field-map>} children of an action: names and where their values come from. */
final class FieldMaps {
    private final List<Entry> entries;

    FieldMaps(XmlElement element) {
        this.entries = element.children("field-map").stream().map(Entry::new).toList();
    }

    /** One line; without from-field and value the context value of the same name is taken. */
    private record Entry(String name, FlexibleMapAccessor<Object> from, FlexibleStringExpander value) {
        Entry(XmlElement element) {
            this(element.attr("field-name"),
                    FlexibleMapAccessor.getInstance(element.attr("from-field", element.has("value") ? "" : element.attr("field-name"))),
                    FlexibleStringExpander.getInstance(element.attr("value")));
        }

        Object value(MapStack<String> context) {
            return from.isEmpty() ? value.expand(context) : from.get(context);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Map<String, Object> values(MapStack<String> context) {
        Map<String, Object> values = new HashMap<>();
        entries.forEach(entry -> values.put(entry.name(), entry.value(context)));
        return values;
    }
}
