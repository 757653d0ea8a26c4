package org.dealercrm.host.widget.screen;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.WidgetLibrary;
import org.dealercrm.host.xml.XmlElement;

/** {@code <include-form>} and {@code <include-grid>}: a form in a scope of its own. */
final class IncludeForm implements Widget {
    private final FlexibleStringExpander name;
    private final FlexibleStringExpander location;

    IncludeForm(XmlElement element) {
        this.name = FlexibleStringExpander.getInstance(element.attr("name"));
        this.location = FlexibleStringExpander.getInstance(element.attr("location"));
    }

    @Override
    public void render(Rendering rendering) {
        rendering.context().push();
        try {
            WidgetLibrary.form(rendering.expand(location), rendering.expand(name)).render(rendering);
        } finally {
            rendering.context().pop();
        }
    }
}
