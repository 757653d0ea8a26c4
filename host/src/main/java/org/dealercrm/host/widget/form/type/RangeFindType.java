package org.dealercrm.host.widget.form.type;

import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <range-find>}: from and thru, each with its comparison. */
final class RangeFindType implements FieldType {
    private final XmlElement element;

    RangeFindType(XmlElement element) {
        this.element = element;
    }

    @Override
    public void render(FieldRun run) {
        String name = run.name();
        input(run, name + "_fld0_value");
        FindOperators.render(run, name + "_fld0_op", element.attr("default-option-from"), "equals", "greaterThan", "greaterThanEqualTo");
        run.out().raw("<br />");
        input(run, name + "_fld1_value");
        FindOperators.render(run, name + "_fld1_op", element.attr("default-option-thru"), "lessThan", "lessThanEqualTo");
    }

    private void input(FieldRun run, String name) {
        run.out().open("input").always("type", "text").attr("class", run.style()).always("name", name).attr("value", FindOperators.posted(run, name))
                .attr("size", element.attr("size")).attr("maxlength", element.attr("maxlength")).single();
    }
}
