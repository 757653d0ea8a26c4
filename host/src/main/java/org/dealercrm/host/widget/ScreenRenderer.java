package org.dealercrm.host.widget;

import java.io.StringWriter;

import org.apache.ofbiz.base.util.StringUtil;

/** The variable {@code screens} of templates: draws a screen named {@code component://...#Name} into the text. */
public final class ScreenRenderer {
    private final Rendering rendering;

    public ScreenRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Draws a screen; the markup comes back as it is. */
    public StringUtil.StringWrapper render(String combinedName) {
        int hash = combinedName.indexOf('#');
        return render(combinedName.substring(0, hash), combinedName.substring(hash + 1));
    }

    public StringUtil.StringWrapper render(String location, String name) {
        StringWriter writer = new StringWriter();
        WidgetLibrary.screen(location, name).render(rendering.withWriter(writer));
        return StringUtil.wrapString(writer.toString());
    }
}
