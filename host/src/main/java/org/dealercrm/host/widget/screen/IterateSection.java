package org.dealercrm.host.widget.screen;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.WidgetRenderException;
import org.dealercrm.host.xml.XmlElement;

/** {@code <iterate-section>}: draws its sections once per entry of a list or map. */
final class IterateSection implements Widget {
    private final FlexibleMapAccessor<Object> list;
    private final FlexibleMapAccessor<Object> entry;
    private final FlexibleMapAccessor<Object> key;
    private final List<Section> sections;

    IterateSection(XmlElement element, String file) {
        this.list = FlexibleMapAccessor.getInstance(element.attr("list"));
        this.entry = FlexibleMapAccessor.getInstance(element.attr("entry"));
        this.key = FlexibleMapAccessor.getInstance(element.attr("key"));
        this.sections = element.children("section").stream().map(e -> new Section(e, file)).toList();
    }

    @Override
    public void render(Rendering rendering) {
        Object values = list.get(rendering.context());
        if (values == null) {
            return;
        }
        if (!(values instanceof Collection) && !(values instanceof Map)) {
            throw new WidgetRenderException("The list of iterate-section is neither a list nor a map: " + list);
        }
        int index = 0;
        for (Object value : values instanceof Map<?, ?> map ? map.entrySet() : (Collection<?>) values) {
            renderOne(rendering, value, index++);
        }
    }

    private void renderOne(Rendering rendering, Object value, int index) {
        MapStack<String> context = rendering.context();
        context.push();
        try {
            boolean pair = value instanceof Map.Entry;
            entry.put(context, pair ? ((Map.Entry<?, ?>) value).getValue() : value);
            if (!key.isEmpty()) {
                key.put(context, pair ? ((Map.Entry<?, ?>) value).getKey() : value);
            }
            context.put("itemIndex", index);
            sections.forEach(section -> section.render(rendering));
        } finally {
            context.pop();
        }
    }
}
