package org.dealercrm.host.widget.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.util.EntityUtilProperties;
import org.dealercrm.host.xml.XmlElement;

/** {@code <property-to-field>}: one label, or with no-locale one property (SystemProperty first). */
final class PropertyToFieldAction implements Action {
    private final FlexibleStringExpander resource;
    private final FlexibleStringExpander property;
    private final FlexibleStringExpander byDefault;
    private final FlexibleMapAccessor<Object> field;
    private final FlexibleMapAccessor<List<Object>> arguments;
    private final boolean noLocale;
    private final boolean global;

    PropertyToFieldAction(XmlElement element) {
        this.resource = FlexibleStringExpander.getInstance(element.attr("resource"));
        this.property = FlexibleStringExpander.getInstance(element.attr("property"));
        this.byDefault = FlexibleStringExpander.getInstance(element.attr("default"));
        this.field = FlexibleMapAccessor.getInstance(element.attr("field"));
        this.arguments = FlexibleMapAccessor.getInstance(element.attr("arg-list-name"));
        this.noLocale = element.flag("no-locale");
        this.global = element.flag("global");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void run(MapStack<String> context) {
        String found = noLocale
                ? EntityUtilProperties.getPropertyValue(resource.expandString(context), property.expandString(context), (Delegator) context.get("delegator"))
                : label(context);
        String value = UtilValidate.isEmpty(found) ? byDefault.expandString(context) : found;
        Map<String, Object> target = global ? (Map<String, Object>) context.get("globalContext") : context;
        field.put(target, value);
    }

    private String label(MapStack<String> context) {
        Locale locale = context.get("locale") instanceof Locale known ? known : Locale.getDefault();
        List<Object> given = arguments.get(context);
        String text = given == null ? UtilProperties.getMessage(resource.expandString(context), property.expandString(context), locale)
                : UtilProperties.getMessage(resource.expandString(context), property.expandString(context), given, locale);
        return FlexibleStringExpander.expandString(text, context, locale);
    }
}
