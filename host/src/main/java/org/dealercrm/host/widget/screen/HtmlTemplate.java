package org.dealercrm.host.widget.screen;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.template.Templates;
import org.dealercrm.host.xml.XmlElement;

/** {@code <html-template>}: a FreeMarker file over the context. */
final class HtmlTemplate implements Widget {
    private final FlexibleStringExpander location;

    HtmlTemplate(XmlElement element) {
        if (element.flag("multi-block")) {
            throw element.refuse("multi-block is not known to this host");
        }
        this.location = FlexibleStringExpander.getInstance(element.attr("location"));
    }

    @Override
    public void render(Rendering rendering) {
        Templates.render(rendering.expand(location), rendering);
    }
}
