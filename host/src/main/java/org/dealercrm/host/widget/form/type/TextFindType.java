package org.dealercrm.host.widget.form.type;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <text-find>}: a text, how it is compared, and whether case counts. */
final class TextFindType implements FieldType {
    private final XmlElement element;
    private final FlexibleStringExpander defaultValue;

    TextFindType(XmlElement element) {
        this.element = element;
        this.defaultValue = FlexibleStringExpander.getInstance(element.attr("default-value"));
    }

    @Override
    public FlexibleStringExpander defaultValue() {
        return defaultValue;
    }

    @Override
    public void render(FieldRun run) {
        Markup out = run.out();
        String hide = element.attr("hide-options");
        String operator = "not-equals".equals(element.attr("default-option")) ? "notEqual" : element.attr("default-option");
        if ("true".equals(hide) || "options".equals(hide)) {
            out.hidden(run.name() + "_op", operator, null);
        } else {
            FindOperators.render(run, run.name() + "_op", operator, "equals", "like", "contains", "empty", "notEqual");
        }
        out.open("input").always("type", "text").attr("class", run.style()).always("name", run.name()).attr("value", run.text())
                .attr("size", element.attr("size")).attr("maxlength", element.attr("maxlength")).single();
        if ("true".equals(hide) || "ignore-case".equals(hide)) {
            out.hidden(run.name() + "_ic", element.flag("ignore-case") ? "Y" : "", null);
        } else {
            out.open("input").always("type", "checkbox").always("name", run.name() + "_ic").always("value", "Y")
                    .attr("checked", element.flag("ignore-case") ? "checked" : "").single().raw(" ").text(run.rendering().label("CommonIgnoreCase"));
        }
    }
}
