package org.dealercrm.host.widget.screen;

import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** {@code <decorator-section-include>}: the place of a section inside a decorator; nothing when the user of the decorator gave none. */
final class DecoratorSectionInclude implements Widget {
    private final String name;

    DecoratorSectionInclude(XmlElement element) {
        this.name = element.attr("name");
    }

    @Override
    public void render(Rendering rendering) {
        if (rendering.context().get("sections") instanceof Sections sections) {
            sections.render(name, rendering);
        }
    }
}
