package org.dealercrm.host.widget.link;

import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.InputText;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** A parameter of a link: a text, a field, or the context value of its own name. */
final class LinkParameter {
    private final String name;
    private final FlexibleMapAccessor<Object> from;
    private final FlexibleStringExpander value;

    LinkParameter(XmlElement element) {
        this.name = element.attr("param-name");
        this.value = element.attrOrNull("value") == null ? null : FlexibleStringExpander.getInstance(element.attr("value"));
        this.from = FlexibleMapAccessor.getInstance(element.attr("from-field", name));
    }

    String name() {
        return name;
    }

    /** The text, or null when there is no value: such a parameter travels as a bare name. */
    String text(Rendering rendering) {
        if (value != null) {
            return rendering.expand(value);
        }
        Object found = from.get(rendering.context());
        return InputText.of(found == null ? rendering.context().get(name) : found, rendering);
    }
}
