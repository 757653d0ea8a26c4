package org.dealercrm.host.widget.form.type;

import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;

/** The select of comparisons that find fields stand beside. */
final class FindOperators {
    private FindOperators() {
    }

    /** Draws the select; each option's text is the label CommonFind_(option). */
    static void render(FieldRun run, String name, String byDefault, String... options) {
        Object posted = run.rendering().parameters().get(name);
        String chosen = posted == null ? byDefault : posted.toString();
        Markup out = run.out();
        out.open("select").always("name", name).always("class", "selectBox").in();
        for (String option : options) {
            out.open("option").always("value", option).attr("selected", option.equals(chosen) ? "selected" : "").in()
                    .text(run.rendering().label("CommonFind_" + option)).close("option");
        }
        out.close("select");
    }

    /** The text a find field was last asked with. */
    static String posted(FieldRun run, String name) {
        Object value = run.rendering().parameters().get(name);
        return value == null ? "" : value.toString();
    }
}
