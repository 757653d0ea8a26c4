package org.dealercrm.host.widget.form.type;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <text>}. */
final class TextType implements FieldType {
    private final XmlElement element;
    private final FlexibleStringExpander defaultValue;
    private final FlexibleStringExpander placeholder;
    private final SubLink subLink;

    TextType(XmlElement element) {
        this.element = element;
        this.defaultValue = FlexibleStringExpander.getInstance(element.attr("default-value"));
        this.placeholder = FlexibleStringExpander.getInstance(element.attr("placeholder"));
        this.subLink = SubLink.of(element);
    }

    @Override
    public FlexibleStringExpander defaultValue() {
        return defaultValue;
    }

    @Override
    public boolean marksRequired() {
        return true;
    }

    @Override
    public void render(FieldRun run) {
        Markup out = run.out();
        out.open("input").always("type", "text").always("name", run.name()).attr("class", run.style());
        run.common(out);
        out.attr("value", run.text()).attr("size", element.attr("size")).attr("maxlength", element.attr("maxlength"))
                .attr("placeholder", run.rendering().expand(placeholder)).attr("id", run.id())
                .attr("autocomplete", element.flag("client-autocomplete-field") ? "" : "off").flag("readonly", element.flag("read-only")).single();
        SubLink.render(subLink, run);
    }
}
