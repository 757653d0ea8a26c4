package org.dealercrm.host.widget.form.type;

import java.util.List;

import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <radio>}. */
final class RadioType implements FieldType {
    private final Choices choices;

    RadioType(XmlElement element) {
        this.choices = new Choices(element);
    }

    @Override
    public void render(FieldRun run) {
        List<String> current = choices.current(run);
        Markup out = run.out();
        for (Choices.Choice choice : choices.all(run)) {
            out.open("span").attr("class", run.plainStyle()).in().open("input").always("type", "radio");
            run.common(out);
            out.attr("checked", current.contains(choice.key()) ? "checked" : "").always("name", run.name()).always("value", choice.key()).single()
                    .raw(" ").text(choice.description()).close("span");
        }
    }
}
