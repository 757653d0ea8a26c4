package org.dealercrm.host.widget.form.type;

import java.util.List;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.HtmlText;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <drop-down>}. The descriptions of options are written as they are, as OFBiz does: whoever fills them must clean them. */
final class DropDownType implements FieldType {
    private final XmlElement element;
    private final Choices choices;
    private final FlexibleStringExpander currentDescription;
    private final SubLink subLink;

    DropDownType(XmlElement element) {
        this.element = element;
        this.choices = new Choices(element);
        this.currentDescription = FlexibleStringExpander.getInstance(element.attr("current-description"));
        this.subLink = SubLink.of(element);
    }

    @Override
    public void render(FieldRun run) {
        List<Choices.Choice> offered = choices.all(run);
        List<String> current = choices.current(run);
        Markup out = run.out();
        out.open("span").always("class", "ui-widget").in().raw("\n").open("select").always("name", run.name()).attr("class", run.style());
        run.common(out);
        out.attr("id", run.id()).attr("multiple", element.flag("allow-multiple") ? "multiple" : "").attr("size", element.attr("size")).in().raw("\n");
        boolean first = "first-in-list".equals(element.attr("current")) && !run.text().isEmpty();
        if (first) {
            firstInList(run, offered, current.get(0));
        }
        if (element.flag("allow-empty") || offered.isEmpty()) {
            out.open("option").always("value", "").in().raw("&nbsp;").close("option");
        }
        for (Choices.Choice choice : offered) {
            option(out, choice, !first && current.contains(choice.key()));
        }
        out.close("select").close("span");
        SubLink.render(subLink, run);
    }

    private void firstInList(FieldRun run, List<Choices.Choice> offered, String current) {
        String described = run.rendering().expand(currentDescription);
        for (Choices.Choice choice : offered) {
            if (described.isEmpty() && choice.key().equals(current)) {
                described = choice.description();
            }
        }
        option(run.out(), new Choices.Choice(current, described.isEmpty() ? HtmlText.encode(current) : described), true);
        run.out().open("option").always("value", current).in().raw("---").close("option");
    }

    private static void option(Markup out, Choices.Choice choice, boolean selected) {
        out.open("option").flag("selected", selected).always("value", choice.key()).in().raw(choice.description()).close("option");
    }
}
