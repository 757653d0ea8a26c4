package org.dealercrm.host.widget.form.type;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.InputText;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <list-options>}: choices out of a list of maps. */
final class ListChoices implements ChoiceSource {
    private final FlexibleMapAccessor<Object> list;
    private final FlexibleMapAccessor<Object> key;
    private final FlexibleStringExpander description;
    private final String entryName;

    ListChoices(XmlElement element) {
        this.list = FlexibleMapAccessor.getInstance(element.attr("list-name"));
        this.key = FlexibleMapAccessor.getInstance(element.attr("key-name"));
        this.description = FlexibleStringExpander.getInstance(element.attr("description", "${" + element.attr("key-name") + "}"));
        this.entryName = element.attr("list-entry-name");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void addTo(List<Choices.Choice> choices, FieldRun run) {
        MapStack<String> context = run.rendering().context();
        if (!(list.get(context) instanceof Iterable<?> entries)) {
            return;
        }
        for (Object entry : entries) {
            if (entry instanceof Map && entryName.isEmpty()) {
                context.push((Map<String, Object>) entry);
            } else {
                context.push();
                context.put(entryName.isEmpty() ? "entry" : entryName, entry);
            }
            try {
                choices.add(new Choices.Choice(InputText.of(key.get(context), run.rendering()), run.rendering().expand(description)));
            } finally {
                context.pop();
            }
        }
    }
}
