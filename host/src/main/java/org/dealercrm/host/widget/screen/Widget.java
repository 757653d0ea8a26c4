package org.dealercrm.host.widget.screen;

import org.dealercrm.host.widget.Rendering;

/** Something a screen draws. Immutable; all state of a page is in the rendering. */
public interface Widget {
    void render(Rendering rendering);
}
