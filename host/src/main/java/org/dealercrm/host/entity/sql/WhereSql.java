package org.dealercrm.host.entity.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityConditionValue;
import org.apache.ofbiz.entity.condition.EntityJoinOperator;
import org.apache.ofbiz.entity.model.ModelField;
import org.dealercrm.host.entity.value.JavaType;

/** A growing statement: its text, its parameters, and the columns that conditions speak of. */
public final class WhereSql {
    private final StringBuilder text = new StringBuilder();
    private final List<SqlParameter> parameters = new ArrayList<>();
    private final Columns columns;
    private final FieldTypes types;

    WhereSql(Columns columns, FieldTypes types) {
        this.columns = columns;
        this.types = types;
    }

    public WhereSql text(String sql) {
        text.append(sql);
        return this;
    }

    public WhereSql column(String entityAlias, String fieldName) {
        return text(columns.column(entityAlias, fieldName));
    }

    public ModelField field(String entityAlias, String fieldName) {
        return columns.field(entityAlias, fieldName);
    }

    /** A field or function as itself, anything else as a parameter. */
    public WhereSql value(ModelField type, Object value) {
        if (value instanceof EntityConditionValue expression) {
            expression.writeTo(this);
            return this;
        }
        return parameter(type, value);
    }

    /** A parameter; compared with a field it must be of the field's own Java class: OFBiz casts and does not convert. */
    public WhereSql parameter(ModelField type, Object value) {
        JavaType javaType = type == null ? null : types.javaType(type);
        parameters.add(new SqlParameter(javaType, javaType == null ? value : javaType.cast(value)));
        return text("?");
    }

    /** Conditions joined and bracketed, empty ones left out. */
    public WhereSql joined(List<? extends EntityCondition> conditions, EntityJoinOperator operator) {
        List<? extends EntityCondition> full = conditions.stream().filter(condition -> !condition.isEmpty()).collect(Collectors.toList());
        if (full.size() == 1) {
            full.get(0).writeTo(this);
            return this;
        }
        text("(");
        String separator = "";
        for (EntityCondition condition : full) {
            text(separator);
            condition.writeTo(this);
            separator = " " + operator.getCode() + " ";
        }
        return text(")");
    }

    /** Appends " KEYWORD condition" when there is one. */
    WhereSql clause(String keyword, EntityCondition condition) {
        if (condition != null && !condition.isEmpty()) {
            text(" " + keyword + " ");
            condition.writeTo(this);
        }
        return this;
    }

    public String sql() {
        return text.toString();
    }

    public List<SqlParameter> parameters() {
        return parameters;
    }
}
