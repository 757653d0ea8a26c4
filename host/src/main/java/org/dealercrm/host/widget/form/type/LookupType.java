package org.dealercrm.host.widget.form.type;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.widget.link.Link;
import org.dealercrm.host.xml.XmlElement;

/** {@code <lookup>}: a text input that says where its values are found; the shell opens no search window. */
final class LookupType implements FieldType {
    private final XmlElement element;
    private final FlexibleStringExpander defaultValue;
    private final FlexibleStringExpander target;

    LookupType(XmlElement element) {
        this.element = element;
        this.defaultValue = FlexibleStringExpander.getInstance(element.attr("default-value"));
        this.target = FlexibleStringExpander.getInstance(element.attr("target-form-name"));
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
        String request = run.rendering().expand(target);
        String ajax = run.id() + "," + Link.action(run.rendering(), request) + ",ajaxLookup=Y&searchValueFieldName=" + run.field().name();
        Markup out = run.out();
        out.open("span").always("class", "field-lookup").in().open("input").always("type", "text").attr("class", run.style());
        run.common(out);
        out.always("name", run.name()).attr("value", run.text()).attr("size", element.attr("size")).attr("maxlength", element.attr("maxlength"))
                .always("id", run.id()).flag("readonly", element.flag("read-only")).always("data-lookup-presentation", element.attr("presentation"))
                .always("data-lookup-request-url", request).always("data-lookup-form-name", run.form().id())
                .attr("data-lookup-description-field", element.attr("description-field-name")).always("data-lookup-ajax-url", ajax).single().close("span");
    }
}
