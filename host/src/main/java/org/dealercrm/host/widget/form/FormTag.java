package org.dealercrm.host.widget.form;

import org.dealercrm.host.widget.Attributes;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.link.Link;

/** The form element itself: where it posts, its id, name and class, and the hidden token. */
final class FormTag {
    private FormTag() {
    }

    static void open(FormRun run, String id) {
        Rendering rendering = run.rendering();
        Attributes attributes = run.attributes();
        String target = rendering.expand(attributes.text("target"));
        boolean intern = "intra-app".equals(attributes.get("target-type"));
        boolean required = run.usedFields().stream().anyMatch(FieldModel::required);
        String own = rendering.expand(attributes.text("style"));
        String style = (own.isEmpty() ? "basic-form" : own) + (required ? " requireValidation" : "");
        Markup out = rendering.out();
        out.open("form").always("method", "post").always("action", target.isEmpty() || !intern ? target : Link.action(rendering, target))
                .attr("enctype", run.form().kind() == FormKind.UPLOAD ? "multipart/form-data" : "")
                .attr("target", rendering.expand(attributes.text("target-window"))).always("id", id).always("class", style)
                .always("onsubmit", "javascript:submitFormDisableSubmits(this)");
        if ("false".equals(attributes.get("client-autocomplete-fields"))) {
            out.always("autocomplete", "off");
        }
        out.always("name", id).in().raw("\n");
        if (intern && !target.isEmpty()) {
            Link.csrf(rendering, target);
        }
    }
}
