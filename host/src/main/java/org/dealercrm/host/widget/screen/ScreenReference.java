package org.dealercrm.host.widget.screen;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.WidgetLibrary;
import org.dealercrm.host.xml.XmlElement;

/** A screen named by another: without a location it is in the same file. */
final class ScreenReference {
    private final FlexibleStringExpander name;
    private final FlexibleStringExpander location;
    private final String file;

    ScreenReference(XmlElement element, String place) {
        this.name = FlexibleStringExpander.getInstance(element.attr("name"));
        this.location = FlexibleStringExpander.getInstance(element.attr("location"));
        this.file = place.substring(0, place.indexOf('#'));
    }

    Screen screen(Rendering rendering) {
        String place = rendering.expand(location);
        return WidgetLibrary.screen(place.isEmpty() ? file : place, rendering.expand(name));
    }
}
