package org.dealercrm.host.widget.screen;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.WidgetLibrary;
import org.dealercrm.host.xml.XmlElement;

/** {@code <include-menu>}. */
final class IncludeMenu implements Widget {
    private final FlexibleStringExpander name;
    private final FlexibleStringExpander location;

    IncludeMenu(XmlElement element) {
        this.name = FlexibleStringExpander.getInstance(element.attr("name"));
        this.location = FlexibleStringExpander.getInstance(element.attr("location"));
    }

    @Override
    public void render(Rendering rendering) {
        WidgetLibrary.menu(rendering.expand(location), rendering.expand(name)).render(rendering);
    }
}
