package org.dealercrm.host.widget.screen;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.ofbiz.base.util.collections.MapStack;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.ScreenRenderer;
import org.dealercrm.host.xml.XmlElement;

/** {@code <decorator-screen>}: draws another screen that places the sections given here. */
final class DecoratorScreen implements Widget {
    private final ScreenReference reference;
    private final Map<String, Widget> sections = new LinkedHashMap<>();

    DecoratorScreen(XmlElement element, String file) {
        this.reference = new ScreenReference(element, file);
        for (XmlElement section : element.children("decorator-section")) {
            sections.put(section.attr("name"), Widgets.of(section, file));
        }
    }

    @Override
    public void render(Rendering rendering) {
        MapStack<String> saved = rendering.context().standAloneChildStack();
        Rendering origin = rendering.withContext(saved);
        saved.put("screens", new ScreenRenderer(origin));
        Screen screen = reference.screen(rendering);
        rendering.context().push();
        try {
            rendering.context().put("sections", new Sections(sections, origin));
            screen.render(rendering);
        } finally {
            rendering.context().pop();
        }
    }
}
