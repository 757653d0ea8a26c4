package org.dealercrm.host.widget.form.type;

import java.util.Map;

import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.widget.link.Link;
import org.dealercrm.host.widget.link.LinkLook;
import org.dealercrm.host.xml.XmlElement;

/** {@code <hyperlink>}: a link with a description; in rows a posted one also carries the page of the grid. */
final class HyperlinkType implements FieldType {
    private final Link link;
    private final boolean alsoHidden;
    private final int size;

    HyperlinkType(XmlElement element) {
        this.link = new Link(element);
        this.alsoHidden = element.flag("also-hidden");
        this.size = Integer.parseInt(element.attr("size", "0"));
    }

    @Override
    public Kind kind() {
        return Kind.LINK;
    }

    @Override
    public boolean alsoHidden() {
        return alsoHidden;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void render(FieldRun run) {
        String full = link.text(run.rendering());
        String text = size > 0 && full.length() > size ? full.substring(0, size) : full;
        String style = run.style();
        LinkLook look = LinkLook.text(text, link.posts(run.rendering()) ? "" : run.id(), style.isEmpty() ? link.style(run.rendering()) : style,
                run.linkFormName()).encodingValues(value -> value == null ? "" : value);
        Object paging = run.rendering().context().get("_paging_");
        link.render(run.rendering(), run.inRows() && paging instanceof Map ? look.posting((Map<String, String>) paging) : look);
    }
}
