package org.dealercrm.host.widget.form.type;

import java.util.List;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** Where choices come from: one written out, a list of the context, or rows of an entity. */
interface ChoiceSource {
    void addTo(List<Choices.Choice> choices, FieldRun run);

    static ChoiceSource of(XmlElement element) {
        return switch (element.name()) {
            case "list-options" -> new ListChoices(element);
            case "entity-options" -> new EntityChoices(element);
            default -> single(element);
        };
    }

    private static ChoiceSource single(XmlElement element) {
        FlexibleStringExpander key = FlexibleStringExpander.getInstance(element.attr("key"));
        FlexibleStringExpander description = FlexibleStringExpander.getInstance(element.attr("description", element.attr("key")));
        return (choices, run) -> choices.add(new Choices.Choice(run.rendering().expand(key), run.rendering().expand(description)));
    }
}
