package org.dealercrm.host.widget.action;

import java.util.Map;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.UtilValidate;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.xml.XmlElement;

/** {@code <set>}: writes a value, another field's value or a default into the context or, when global, into the page's bottom map. */
final class SetAction implements Action {
    private final FlexibleMapAccessor<Object> field;
    private final FlexibleMapAccessor<Object> fromField;
    private final FlexibleStringExpander value;
    private final FlexibleStringExpander defaultValue;
    private final FlexibleStringExpander global;
    private final String type;
    private final boolean setIfNull;
    private final boolean setIfEmpty;

    SetAction(XmlElement element) {
        if (element.has("from-field") && element.has("value")) {
            throw element.refuse("has both from-field and value");
        }
        this.field = FlexibleMapAccessor.getInstance(element.attr("field"));
        this.fromField = FlexibleMapAccessor.getInstance(element.attr("from-field"));
        this.value = FlexibleStringExpander.getInstance(element.attr("value"));
        this.defaultValue = FlexibleStringExpander.getInstance(element.attr("default-value"));
        this.global = FlexibleStringExpander.getInstance(element.attr("global"));
        this.type = element.attr("type");
        this.setIfNull = element.flag("set-if-null");
        this.setIfEmpty = element.flag("set-if-empty");
    }

    @Override
    public void run(MapStack<String> context) throws GeneralException {
        Object newValue = null;
        if (!fromField.isEmpty()) {
            newValue = fromField.get(context);
        } else if (!value.isEmpty()) {
            newValue = value.expand(context);
        }
        if (!defaultValue.isEmpty() && UtilValidate.isEmpty(newValue)) {
            newValue = defaultValue.expand(context);
        }
        boolean created = "NewMap".equals(type) || "NewList".equals(type);
        if (!created && (newValue == null && !setIfNull || "".equals(newValue) && !setIfEmpty)) {
            return;
        }
        field.put(target(context), ValueType.convert(newValue, type, "", context));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> target(MapStack<String> context) {
        boolean isGlobal = "true".equals(global.expandString(context));
        return isGlobal && context.get("globalContext") instanceof Map ? (Map<String, Object>) context.get("globalContext") : context;
    }
}
