package org.dealercrm.host.widget.form.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.ofbiz.base.util.StringUtil;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** What a drop-down, radio or check field offers, and which of it is chosen. */
final class Choices {
    private final List<ChoiceSource> sources;
    private final FlexibleStringExpander noCurrentKey;

    Choices(XmlElement element) {
        this.sources = element.children("option", "list-options", "entity-options").stream().map(ChoiceSource::of).toList();
        this.noCurrentKey = FlexibleStringExpander.getInstance(element.attr("no-current-selected-key"));
    }

    /** One thing to choose. */
    record Choice(String key, String description) {
    }

    List<Choice> all(FieldRun run) {
        List<Choice> all = new ArrayList<>();
        sources.forEach(source -> source.addTo(all, run));
        return all;
    }

    /** The chosen keys; without a value the key that stands in for it. */
    List<String> current(FieldRun run) {
        Object value = run.value();
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        String text = run.text();
        if (text.startsWith("[") && text.endsWith("]")) {
            return StringUtil.toList(text);
        }
        String key = text.isEmpty() ? run.rendering().expand(noCurrentKey) : text;
        return key.isEmpty() ? List.of() : List.of(key);
    }
}
