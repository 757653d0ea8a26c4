package org.dealercrm.host.widget.screen;

import java.util.regex.Pattern;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** {@code <label>}: text in a span, or in the heading that its style is. */
final class Label implements Widget {
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private final FlexibleStringExpander text;
    private final FlexibleStringExpander id;
    private final FlexibleStringExpander style;

    Label(XmlElement element) {
        this.text = FlexibleStringExpander.getInstance(element.attr("text") + element.text().strip());
        this.id = FlexibleStringExpander.getInstance(element.attr("id"));
        this.style = FlexibleStringExpander.getInstance(element.attr("style"));
    }

    @Override
    public void render(Rendering rendering) {
        String shown = rendering.expand(text);
        if (shown.isEmpty()) {
            return;
        }
        String styles = rendering.expand(style).strip();
        boolean heading = HEADING.matcher(styles).matches();
        String tag = heading ? styles : "span";
        String name = rendering.expand(id);
        // OFBiz 24.09.07 writes the quotes of this id as part of it, so nothing finds it by its name there either
        rendering.out().open(tag).attr("id", name.isEmpty() ? "" : '"' + name + '"').attr("class", heading ? "" : styles).in().text(shown).close(tag);
    }
}
