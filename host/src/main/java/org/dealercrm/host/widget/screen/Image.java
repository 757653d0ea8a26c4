package org.dealercrm.host.widget.screen;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.link.Link;
import org.dealercrm.host.xml.XmlElement;

/** {@code <image>}. */
final class Image implements Widget {
    private static final String[] COPIED = {"id", "style", "width", "height", "border", "alt", "title"};
    private final FlexibleStringExpander source;
    private final boolean request;
    private final FlexibleStringExpander[] attributes = new FlexibleStringExpander[COPIED.length];

    Image(XmlElement element) {
        this.source = FlexibleStringExpander.getInstance(element.attr("src"));
        this.request = "intra-app".equals(element.attr("url-mode"));
        for (int i = 0; i < COPIED.length; i++) {
            attributes[i] = FlexibleStringExpander.getInstance(element.attr(COPIED[i]));
        }
    }

    @Override
    public void render(Rendering rendering) {
        String src = rendering.expand(source);
        if (src.isEmpty()) {
            return;
        }
        rendering.out().open("img").always("src", request ? Link.action(rendering, src) : src);
        for (int i = 0; i < COPIED.length; i++) {
            rendering.out().attr("style".equals(COPIED[i]) ? "class" : COPIED[i], rendering.expand(attributes[i]));
        }
        rendering.out().single();
    }
}
