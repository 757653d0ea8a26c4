package org.dealercrm.host.widget.form.type;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <textarea>}. */
final class TextAreaType implements FieldType {
    private final XmlElement element;
    private final FlexibleStringExpander defaultValue;
    private final FlexibleStringExpander placeholder;
    private final SubLink subLink;

    TextAreaType(XmlElement element) {
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
        out.open("textarea").always("name", run.name()).attr("class", run.style());
        run.common(out);
        out.attr("cols", element.attr("cols")).attr("rows", element.attr("rows")).attr("maxlength", element.attr("maxlength")).attr("id", run.id())
                .attr("placeholder", run.rendering().expand(placeholder)).flag("readonly", element.flag("read-only")).in()
                .text(run.text()).close("textarea");
        SubLink.render(subLink, run);
    }
}
