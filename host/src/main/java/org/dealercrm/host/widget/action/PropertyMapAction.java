package org.dealercrm.host.widget.action;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.xml.XmlElement;

/** {@code <property-map>}: puts labels into a map of the context; later resources only fill what earlier ones lack. */
final class PropertyMapAction implements Action {
    private final FlexibleStringExpander resource;
    private final FlexibleMapAccessor<Object> map;
    private final boolean global;

    PropertyMapAction(XmlElement element) {
        this.resource = FlexibleStringExpander.getInstance(element.attr("resource"));
        this.map = FlexibleMapAccessor.getInstance(element.attr("map-name"));
        this.global = element.flag("global");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void run(MapStack<String> context) {
        String name = resource.expandString(context);
        Locale locale = context.get("locale") instanceof Locale known ? known : Locale.getDefault();
        if (map.get(context) instanceof LabelMap labels) {
            labels.addBottom(name);
        } else {
            map.put(context, new LabelMap(name, locale, context));
        }
        if (global && context.get("globalContext") instanceof Map) {
            Map<String, Object> bottom = (Map<String, Object>) context.get("globalContext");
            if (map.get(bottom) instanceof LabelMap labels) {
                labels.addBottom(name);
            } else {
                map.put(bottom, new LabelMap(name, locale, context));
            }
        }
    }
}
