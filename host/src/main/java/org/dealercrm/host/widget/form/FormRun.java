package org.dealercrm.host.widget.form;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.dealercrm.host.expression.GroovyExpression;
import org.dealercrm.host.widget.Attributes;
import org.dealercrm.host.widget.Rendering;

/** One drawing of a form: its name, whether the page shows errors, where values come from. */
public final class FormRun {
    private final FormModel form;
    private final Rendering rendering;
    private final String id;
    private final FlexibleMapAccessor<Object> defaultMap;

    FormRun(FormModel form, Rendering rendering) {
        this.form = form;
        this.rendering = rendering;
        String own = rendering.expand(form.attributes().text("id"));
        this.id = own.isEmpty() ? form.name() : own;
        this.defaultMap = FlexibleMapAccessor.getInstance(form.attributes().get("default-map-name"));
    }

    public FormModel form() {
        return form;
    }

    public Attributes attributes() {
        return form.attributes();
    }

    public Rendering rendering() {
        return rendering;
    }

    /** Id and name of the form element. */
    public String id() {
        return id;
    }

    boolean uses(FieldModel field) {
        Map<String, ?> context = rendering.context();
        boolean used = field.useWhen().isEmpty() || GroovyExpression.condition(field.useWhen(), context);
        return used && (field.ignoreWhen().isEmpty() || !GroovyExpression.condition(field.ignoreWhen(), context));
    }

    List<FieldModel> usedFields() {
        return form.fields().stream().filter(this::uses).toList();
    }

    /** The value behind a field, as an object: posted input on error pages, else the form's map, else context and parameters. */
    public Object value(FieldModel field) {
        Map<String, Object> context = rendering.context();
        Object useParameters = context.get("useRequestParameters");
        if (Boolean.TRUE.equals(useParameters) || Boolean.TRUE.equals(context.get("isError")) && !Boolean.FALSE.equals(useParameters)) {
            return rendering.parameters().get(parameterName(field));
        }
        Object map = field.map().isEmpty() ? defaultMap.get(context) : field.map().get(context);
        if (map instanceof Map<?, ?> values) {
            return read(field, values);
        }
        Object value = field.entry().get(context);
        return value == null && !Boolean.FALSE.equals(useParameters) ? field.entry().get(rendering.parameters()) : value;
    }

    @SuppressWarnings("unchecked")
    private static Object read(FieldModel field, Map<?, ?> values) {
        return field.entry().get((Map<String, Object>) values);
    }

    String parameterName(FieldModel field) {
        return field.attributes().get("parameter-name", field.name());
    }
}
