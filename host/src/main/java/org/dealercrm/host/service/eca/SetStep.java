package org.dealercrm.host.service.eca;

import java.util.Map;
import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.ObjectType;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.xml.XmlElement;

/** Puts a text or another field of the context under a name, for the actions that follow. */
record SetStep(String field, String value, String source, String format) implements ServiceEca.Step {

    static SetStep of(XmlElement element) {
        return new SetStep(element.attr("field-name"), element.attr("value"), element.attr("env-name"), element.attr("format"));
    }

    void apply(Map<String, Object> context) {
        Object found = source.isEmpty() ? FlexibleStringExpander.expandString(value, context) : context.get(source);
        if (found != null && !format.isEmpty()) {
            try {
                found = ObjectType.simpleTypeOrObjectConvert(found, format, null, null, false);
            } catch (GeneralException e) {
                throw new IllegalArgumentException(found + " is no " + format, e);
            }
        }
        context.put(field, found);
    }
}
