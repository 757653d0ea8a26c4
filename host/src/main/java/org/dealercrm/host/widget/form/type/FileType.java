package org.dealercrm.host.widget.form.type;

import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <file>}. */
final class FileType implements FieldType {
    private final XmlElement element;

    FileType(XmlElement element) {
        this.element = element;
    }

    @Override
    public void render(FieldRun run) {
        Markup out = run.out();
        out.open("input").always("type", "file").always("name", run.name());
        run.common(out);
        out.attr("size", element.attr("size")).attr("maxlength", element.attr("maxlength")).single();
    }
}
