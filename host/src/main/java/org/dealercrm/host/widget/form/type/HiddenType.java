package org.dealercrm.host.widget.form.type;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <hidden>}: a fixed value, or the field's. */
final class HiddenType implements FieldType {
    private final FlexibleStringExpander value;

    HiddenType(XmlElement element) {
        this.value = FlexibleStringExpander.getInstance(element.attr("value"));
    }

    @Override
    public Kind kind() {
        return Kind.HIDDEN;
    }

    @Override
    public void render(FieldRun run) {
        run.out().hidden(run.name(), value.isEmpty() ? run.text() : run.rendering().expand(value), run.id());
    }
}
