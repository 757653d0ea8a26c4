package org.dealercrm.host.widget.form.type;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.form.FieldRun;
import org.dealercrm.host.xml.XmlElement;

/** {@code <date-time>}: a visible input and the hidden one that is posted, which a script fills from it. */
final class DateTimeType implements FieldType {
    private static final int DAY_LENGTH = 10;
    private final boolean date;
    private final FlexibleStringExpander defaultValue;

    DateTimeType(XmlElement element) {
        this.date = "date".equals(element.attr("type"));
        this.defaultValue = FlexibleStringExpander.getInstance(element.attr("default-value"));
    }

    @Override
    public FlexibleStringExpander defaultValue() {
        return defaultValue;
    }

    @Override
    public boolean marksRequired() {
        return true;
    }

    @Override
    public void render(FieldRun run) {
        String value = run.text();
        String shown = date && value.length() > DAY_LENGTH ? value.substring(0, DAY_LENGTH) : value;
        Markup out = run.out();
        out.open("span").always("class", "view-calendar").in().raw("\n");
        out.open("input").always("type", "text").always("name", run.name() + "_i18n").attr("class", run.style());
        run.common(out);
        look(run, out, shown).always("id", run.id() + "_i18n").single();
        out.open("input").always("type", "hidden").always("name", run.name()).always("class", "date-time-picker");
        look(run, out, shown).always("data-shortdate", String.valueOf(date)).always("id", run.id()).single();
        out.hidden(run.name() + "_c_compositeType", "Timestamp", null);
        out.close("span");
    }

    private Markup look(FieldRun run, Markup out, String shown) {
        String format = date ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss.SSS";
        return out.always("title", run.rendering().label("CommonFormat") + ": " + format).attr("value", shown).always("size", date ? "10" : "25")
                .always("maxlength", date ? "10" : "30");
    }
}
