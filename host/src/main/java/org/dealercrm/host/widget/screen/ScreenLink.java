package org.dealercrm.host.widget.screen;

import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.link.Link;
import org.dealercrm.host.widget.link.LinkLook;
import org.dealercrm.host.xml.XmlElement;

/** {@code <link>} of a screen: text, or an image in its place. */
final class ScreenLink implements Widget {
    private final String screen;
    private final Link link;
    private final Image image;

    ScreenLink(XmlElement element, String place) {
        this.screen = place.substring(place.indexOf('#') + 1);
        this.link = new Link(element);
        this.image = element.child("image") == null ? null : new Image(element.child("image"));
    }

    @Override
    public void render(Rendering rendering) {
        String form = screen + "_LF_" + rendering.page().next("screen link");
        String id = link.id(rendering);
        String style = link.style(rendering);
        if (image == null) {
            link.render(rendering, LinkLook.text(link.text(rendering), id, style, form));
        } else {
            link.render(rendering, new LinkLook(out -> image.render(rendering), id, style, form));
        }
    }
}
