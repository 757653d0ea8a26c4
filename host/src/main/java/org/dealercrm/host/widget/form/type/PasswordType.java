package org.dealercrm.host.widget.form.type;

import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <password>}: never shows a value. */
final class PasswordType implements FieldType {
    private final XmlElement element;

    PasswordType(XmlElement element) {
        this.element = element;
    }

    @Override
    public boolean marksRequired() {
        return true;
    }

    @Override
    public void render(FieldRun run) {
        Markup out = run.out();
        out.open("input").always("type", "password").attr("class", run.style()).always("name", run.name());
        run.common(out);
        out.attr("size", element.attr("size")).attr("maxlength", element.attr("maxlength")).attr("id", run.id()).always("autocomplete", "off").single();
    }
}
