package org.dealercrm.host.widget.screen;

import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** {@code <include-screen>}. */
final class IncludeScreen implements Widget {
    private final ScreenReference reference;
    private final boolean shareScope;

    IncludeScreen(XmlElement element, String file) {
        this.reference = new ScreenReference(element, file);
        this.shareScope = element.flag("share-scope");
    }

    @Override
    public void render(Rendering rendering) {
        reference.screen(rendering).render(rendering, shareScope);
    }
}
