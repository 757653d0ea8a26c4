package org.dealercrm.host.widget.form.type;

import java.util.List;

import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <check>}: a box per option, or one whose value is Y. */
final class CheckType implements FieldType {
    private final Choices choices;
    private final boolean allChecked;

    CheckType(XmlElement element) {
        this.choices = new Choices(element);
        this.allChecked = element.flag("all-checked");
    }

    @Override
    public void render(FieldRun run) {
        List<String> current = choices.current(run);
        List<Choices.Choice> offered = choices.all(run);
        Markup out = run.out();
        boolean first = true;
        for (Choices.Choice choice : offered.isEmpty() ? List.of(new Choices.Choice("Y", "")) : offered) {
            out.open("span").attr("class", run.plainStyle()).in().open("input").always("type", "checkbox").attr("id", first ? run.id() : "");
            run.common(out);
            out.attr("checked", allChecked || current.contains(choice.key()) ? "checked" : "").always("name", run.name())
                    .always("value", choice.key()).single().raw(" ").text(choice.description()).close("span");
            first = false;
        }
    }
}
