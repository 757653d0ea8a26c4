package org.dealercrm.host.widget.screen;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** {@code <horizontal-separator>}. */
final class HorizontalSeparator implements Widget {
    private final FlexibleStringExpander id;
    private final FlexibleStringExpander style;

    HorizontalSeparator(XmlElement element) {
        this.id = FlexibleStringExpander.getInstance(element.attr("id"));
        this.style = FlexibleStringExpander.getInstance(element.attr("style"));
    }

    @Override
    public void render(Rendering rendering) {
        rendering.out().open("hr").attr("class", rendering.expand(style)).attr("id", rendering.expand(id)).single();
    }
}
