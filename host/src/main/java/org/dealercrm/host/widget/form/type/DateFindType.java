package org.dealercrm.host.widget.form.type;

import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <date-find>}: from and thru dates, each with its comparison. */
final class DateFindType implements FieldType {
    private final boolean date;
    private final String from;
    private final String thru;

    DateFindType(XmlElement element) {
        this.date = "date".equals(element.attr("type"));
        this.from = element.attr("default-option-from");
        this.thru = element.attr("default-option-thru");
    }

    @Override
    public void render(FieldRun run) {
        String name = run.name();
        run.out().open("span").always("class", "view-calendar").in();
        input(run, "_fld0_value");
        FindOperators.render(run, name + "_fld0_op", from, "equals", "sameDay", "greaterThanFromDayStart", "greaterThan");
        input(run, "_fld1_value");
        FindOperators.render(run, name + "_fld1_op", thru, "opLessThan", "upToDay", "upThruDay", "empty");
        run.out().close("span");
    }

    private void input(FieldRun run, String part) {
        String format = date ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss.SSS";
        run.out().open("input").always("id", run.id() + part).always("type", "text").always("class", (run.style() + " date-time-picker").strip())
                .always("name", run.name() + part).always("title", run.rendering().label("CommonFormat") + ": " + format)
                .attr("value", FindOperators.posted(run, run.name() + part)).always("size", date ? "10" : "25").always("maxlength", date ? "20" : "30")
                .always("data-shortdate", String.valueOf(date)).single();
    }
}
