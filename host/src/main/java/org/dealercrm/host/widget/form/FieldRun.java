package org.dealercrm.host.widget.form;

import org.dealercrm.host.expression.GroovyExpression;
import org.dealercrm.host.widget.Attributes;
import org.dealercrm.host.widget.InputText;
import org.dealercrm.host.widget.Markup;
import org.dealercrm.host.widget.Rendering;

/** One drawing of one field: its names, ids, classes and value. */
public final class FieldRun {
    private static final String ROW = "_o_";
    private final FormRun form;
    private final FieldModel field;
    private final int row;

    FieldRun(FormRun form, FieldModel field, int row) {
        this.form = form;
        this.field = field;
        this.row = row;
    }

    public FormRun form() {
        return form;
    }

    public FieldModel field() {
        return field;
    }

    public Rendering rendering() {
        return form.rendering();
    }

    public Markup out() {
        return form.rendering().out();
    }

    public boolean inRows() {
        return row >= 0;
    }

    /** The name of the input; the rows of a multi form number theirs. */
    public String name() {
        String name = form.parameterName(field);
        return form.form().kind() == FormKind.MULTI && row >= 0 ? name + ROW + row : name;
    }

    /** The id of the input. */
    public String id() {
        String own = rendering().expand(field.attributes().text("id-name"));
        String base = own.isEmpty() ? form.id() + "_" + form.parameterName(field) : own;
        return row >= 0 ? base + ROW + row : base;
    }

    /** The id without the row, as the label in the header names it. */
    public String columnId() {
        return form.id() + "_" + form.parameterName(field);
    }

    /** The name of the hidden form of a link in this field. */
    public String linkFormName() {
        return row >= 0 ? form.id() + ROW + row + "_0" + ROW + field.name() : form.id() + ROW + field.name();
    }

    public Object value() {
        return form.value(field);
    }

    /** The value as inputs carry it; the default value (a text with expressions) stands in for null. */
    public String text() {
        String text = InputText.of(value(), rendering());
        return text == null ? rendering().expand(field.type().defaultValue()) : text;
    }

    /** The class attribute without regard to whether the field is required. */
    public String plainStyle() {
        String style = rendering().expand(field.attributes().text("widget-style"));
        return style.isEmpty() ? rendering().expand(form.attributes().text("default-widget-style")) : style;
    }

    /** The class attribute: own style or the form's, "required", and the alert while red-when holds. */
    public String style() {
        Attributes attributes = field.attributes();
        String style = plainStyle();
        if (field.required()) {
            String required = attributes.get("required-field-style", form.attributes().get("default-required-field-style", "required"));
            style = (style + " " + required).strip();
        }
        return alert() ? (style + " alert").strip() : style;
    }

    private boolean alert() {
        String when = field.attributes().get("red-when");
        return switch (when) {
            case "", "never" -> false;
            case "by-name", "before-now", "after-now", "before-today", "after-today" -> RedDate.holds(when, field.name(), value());
            default -> GroovyExpression.condition(when, rendering().context());
        };
    }

    public String title() {
        if (field.hasTitle()) {
            return rendering().expand(field.title());
        }
        return FieldTitles.of(field, rendering());
    }

    public String tooltip() {
        return rendering().expand(field.attributes().text("tooltip"));
    }

    public boolean disabled() {
        return "true".equals(rendering().expand(field.attributes().text("disabled")));
    }

    /** Attributes that every input may have: its script event and tab position. */
    public void common(Markup tag) {
        String event = field.attributes().get("event");
        if (!event.isEmpty()) {
            tag.attr(event, rendering().expand(field.attributes().text("action")));
        }
        tag.attr("tabindex", field.attributes().get("tabindex")).flag("disabled", disabled());
    }

    public void hiddenCopy() {
        out().hidden(name(), text(), id());
    }

    public void render() {
        field.type().render(this);
    }

    /** The sign and tooltip behind an input. */
    public void afterInput() {
        if (field.required() && field.type().marksRequired()) {
            out().raw(" *");
        }
        String tooltip = tooltip();
        if (!tooltip.isEmpty()) {
            out().open("i").always("class", "hoverTooltip").always("title", tooltip).in().close("i");
        }
    }
}
