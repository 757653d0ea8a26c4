package org.dealercrm.host.widget.screen;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** {@code <container>}: an element (div unless typed otherwise) around widgets. */
final class Container implements Widget {
    private final FlexibleStringExpander id;
    private final FlexibleStringExpander style;
    private final FlexibleStringExpander type;
    private final Widgets widgets;

    Container(XmlElement element, String file) {
        this.id = FlexibleStringExpander.getInstance(element.attr("id"));
        this.style = FlexibleStringExpander.getInstance(element.attr("style"));
        this.type = FlexibleStringExpander.getInstance(element.attr("type"));
        this.widgets = Widgets.of(element, file);
    }

    @Override
    public void render(Rendering rendering) {
        String tag = rendering.expand(type);
        rendering.out().open(tag).attr("id", rendering.expand(id)).attr("class", rendering.expand(style)).in();
        widgets.render(rendering);
        rendering.out().close(tag);
    }
}
