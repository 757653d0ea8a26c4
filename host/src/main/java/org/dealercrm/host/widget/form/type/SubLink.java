package org.dealercrm.host.widget.form.type;

import org.dealercrm.host.expression.GroovyExpression;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.widget.link.Link;
import org.dealercrm.host.widget.link.LinkLook;
import org.dealercrm.host.xml.XmlElement;

/** The link that may stand behind another field. */
final class SubLink {
    private final Link link;
    private final String useWhen;

    private SubLink(XmlElement element) {
        this.link = new Link(element);
        this.useWhen = element.attr("use-when");
    }

    /** The sub-hyperlink of a type element, or null. */
    static SubLink of(XmlElement type) {
        XmlElement element = type.child("sub-hyperlink");
        return element == null ? null : new SubLink(element);
    }

    static void render(SubLink sub, FieldRun run) {
        boolean shows = sub != null && (sub.useWhen.isEmpty() || GroovyExpression.condition(sub.useWhen, run.rendering().context()));
        if (shows) {
            run.out().raw("&nbsp;");
            sub.link.render(run.rendering(), LinkLook.text(sub.link.text(run.rendering()), sub.link.id(run.rendering()), sub.link.style(run.rendering()),
                    run.linkFormName() + "_sub"));
        }
    }
}
