package org.dealercrm.host.widget.screen;

import java.io.StringWriter;
import java.util.Map;

import org.apache.ofbiz.base.util.StringUtil;
import org.dealercrm.host.widget.Rendering;

/** The sections given to a decorator, drawn in the scope of the screen that gave them; the variable {@code sections} of templates. */
public final class Sections {
    private final Map<String, Widget> byName;
    private final Rendering origin;

    Sections(Map<String, Widget> byName, Rendering origin) {
        this.byName = byName;
        this.origin = origin;
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    void render(String name, Rendering place) {
        Widget section = byName.get(name);
        if (section != null) {
            section.render(origin.withWriter(place.out().writer()));
        }
    }

    /** Draws a section from a template: the markup comes back as it is. */
    public StringUtil.StringWrapper render(String name) {
        StringWriter writer = new StringWriter();
        Widget section = byName.get(name);
        if (section != null) {
            section.render(origin.withWriter(writer));
        }
        return StringUtil.wrapString(writer.toString());
    }
}
