package org.dealercrm.host.widget.form.type;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.InputText;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <display>}: a value to read, formatted by its type for the user's locale and time zone. */
final class DisplayType implements FieldType {
    private final FlexibleStringExpander description;
    private final FlexibleStringExpander defaultValue;
    private final DisplayFormat format;
    private final int size;
    private final boolean alsoHidden;
    private final SubLink subLink;

    DisplayType(XmlElement element) {
        this.description = FlexibleStringExpander.getInstance(element.attr("description"));
        this.defaultValue = FlexibleStringExpander.getInstance(element.attr("default-value"));
        this.format = new DisplayFormat(element);
        this.size = Integer.parseInt(element.attr("size", "0"));
        this.alsoHidden = element.flag("also-hidden");
        this.subLink = SubLink.of(element);
    }

    @Override
    public Kind kind() {
        return Kind.DISPLAY;
    }

    @Override
    public boolean alsoHidden() {
        return alsoHidden;
    }

    @Override
    public FlexibleStringExpander defaultValue() {
        return defaultValue;
    }

    @Override
    public void render(FieldRun run) {
        ShownText.render(run, text(run), size);
        SubLink.render(subLink, run);
    }

    private String text(FieldRun run) {
        Object value = description.isEmpty() ? run.value() : run.rendering().expand(description);
        if (value == null || value.toString().isEmpty()) {
            value = run.rendering().expand(defaultValue);
        }
        return format.isPlain() ? InputText.of(value, run.rendering()) : format.text(value, run.rendering());
    }
}
