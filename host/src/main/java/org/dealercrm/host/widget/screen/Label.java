package org.dealercrm.host.widget.screen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.xml.XmlElement;

/** {@code <label>}: text in a span, or in the heading or paragraph that its style begins with. */
final class Label implements Widget {
    private static final Pattern TAGGED = Pattern.compile("(h[1-6]|p)(?:\\s+(.*))?");
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
        Matcher tagged = TAGGED.matcher(styles);
        String tag = tagged.matches() ? tagged.group(1) : "span";
        String classes = tagged.matches() ? tagged.group(2) : styles;
        rendering.out().open(tag).attr("id", rendering.expand(id)).attr("class", classes).in().text(shown).close(tag);
    }
}
