package org.dealercrm.host.widget.action;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.collections.ResourceBundleMapWrapper;
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
        Object before = map.get(context);
        add(name, locale, context, context);
        if (global && context.get("globalContext") instanceof Map) {
            Map<String, Object> bottom = (Map<String, Object>) context.get("globalContext");
            if (before == null || map.get(bottom) != before) {
                add(name, locale, bottom, context);
            }
        }
    }

    private void add(String name, Locale locale, Map<String, Object> holder, MapStack<String> context) {
        if (map.get(holder) instanceof ResourceBundleMapWrapper labels) {
            labels.addBottomResourceBundle(name);
        } else {
            map.put(holder, UtilProperties.getResourceBundleMap(name, locale, context));
        }
    }
}
