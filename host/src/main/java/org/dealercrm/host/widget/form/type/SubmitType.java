package org.dealercrm.host.widget.form.type;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.widget.link.Confirmation;
import org.dealercrm.host.xml.XmlElement;

/** {@code <submit>}: a button, or a link that submits the form. */
final class SubmitType implements FieldType {
    private final boolean asLink;
    private final boolean confirm;
    private final FlexibleStringExpander message;

    SubmitType(XmlElement element) {
        this.asLink = "text-link".equals(element.attr("button-type"));
        this.confirm = element.flag("request-confirmation");
        this.message = FlexibleStringExpander.getInstance(element.attr("confirmation-message"));
    }

    @Override
    public Kind kind() {
        return Kind.BUTTON;
    }

    @Override
    public void render(FieldRun run) {
        Markup out = run.out();
        String question = confirm && message.isEmpty() ? run.rendering().label("CommonConfirm") : run.rendering().expand(message);
        if (asLink) {
            out.open("a").attr("class", run.style()).always("href", "javascript:document." + run.form().id() + ".submit()")
                    .attr("onclick", Confirmation.script(question)).in().text(run.title()).close("a");
            return;
        }
        out.open("input").always("type", "submit").attr("class", run.style());
        run.common(out);
        out.attr("id", run.id()).always("name", run.name()).always("value", run.title()).attr("onclick", Confirmation.script(question)).single();
    }
}
