package org.apache.ofbiz.entity.condition;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.model.ModelField;
import org.dealercrm.host.entity.sql.WhereSql;

/** UPPER, LOWER, TRIM or LENGTH of a field, of another function or of a constant. */
public final class EntityFunction<T extends Comparable<?>> extends EntityConditionValue {
    private static final long serialVersionUID = 1L;
    private final Kind kind;
    private final Object nested;

    private enum Kind { UPPER, LOWER, TRIM, LENGTH }

    private EntityFunction(Kind kind, Object nested) {
        this.kind = kind;
        this.nested = nested;
    }

    public static EntityFunction<String> upper(Object value) {
        return new EntityFunction<>(Kind.UPPER, value);
    }

    public static EntityFunction<String> upperField(String fieldName) {
        return upper(EntityFieldValue.makeFieldValue(fieldName));
    }

    public static EntityFunction<String> lower(Object value) {
        return new EntityFunction<>(Kind.LOWER, value);
    }

    public static EntityFunction<String> trim(Object value) {
        return new EntityFunction<>(Kind.TRIM, value);
    }

    public static EntityFunction<Integer> length(Object value) {
        return new EntityFunction<>(Kind.LENGTH, value);
    }

    @Override
    public Object getValue(Delegator delegator, Map<String, ? extends Object> map) {
        Object raw = nested instanceof EntityConditionValue value ? value.getValue(delegator, map) : nested;
        if (raw == null) {
            return null;
        }
        String text = raw.toString();
        return switch (kind) {
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case TRIM -> text.trim();
            case LENGTH -> text.length();
        };
    }

    @Override
    public ModelField typeField(WhereSql sql) {
        return nested instanceof EntityConditionValue value ? value.typeField(sql) : null;
    }

    @Override
    public void writeTo(WhereSql sql) {
        sql.text(kind.name()).text("(");
        if (nested instanceof EntityConditionValue value) {
            value.writeTo(sql);
        } else {
            sql.parameter(null, nested);
        }
        sql.text(")");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityFunction<?> that && kind == that.kind && Objects.equals(nested, that.nested);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, nested);
    }

    @Override
    public String toString() {
        return kind + "(" + nested + ")";
    }
}
