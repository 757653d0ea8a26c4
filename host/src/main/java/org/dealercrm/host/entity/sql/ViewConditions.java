package org.dealercrm.host.entity.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.condition.EntityComparisonOperator;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityConditionValue;
import org.apache.ofbiz.entity.condition.EntityFieldValue;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.dealercrm.host.entity.model.ViewDefinition.Combination;
import org.dealercrm.host.entity.model.ViewDefinition.Comparison;
import org.dealercrm.host.entity.model.ViewDefinition.Condition;
import org.dealercrm.host.entity.value.FieldValue;
import org.dealercrm.host.entity.value.JavaType;

/** Turns the conditions written in a view into conditions of a query; the text of a value becomes the type of its field. */
final class ViewConditions {
    private final Columns columns;
    private final FieldTypes types;

    ViewConditions(Columns columns, FieldTypes types) {
        this.columns = columns;
        this.types = types;
    }

    EntityCondition of(Condition condition) {
        if (condition instanceof Combination all) {
            List<EntityCondition> parts = all.conditions().stream().map(this::of).collect(Collectors.toList());
            return EntityCondition.makeCondition(parts, all.or() ? EntityOperator.OR : EntityOperator.AND);
        }
        return condition == null ? null : comparison((Comparison) condition);
    }

    private EntityCondition comparison(Comparison comparison) {
        EntityConditionValue plain = field(comparison.memberAlias(), comparison.fieldName());
        EntityConditionValue lhs = comparison.ignoreCase() ? EntityFunction.upper(plain) : plain;
        EntityComparisonOperator<?, ?> operator = EntityOperator.lookupComparison(comparison.operator());
        EntityCondition condition = EntityCondition.makeCondition(lhs, operator, right(comparison, operator));
        boolean nullsToo = EntityOperator.NOT_EQUAL.equals(operator) && comparison.relFieldName().isEmpty() && comparison.value() != null;
        return nullsToo ? EntityCondition.makeCondition(condition, EntityOperator.OR,
                EntityCondition.makeCondition(plain, EntityOperator.EQUALS, null)) : condition;
    }

    private static EntityFieldValue field(String memberAlias, String name) {
        return EntityFieldValue.makeFieldValue(name, memberAlias.isEmpty() ? null : memberAlias, null, null);
    }

    private Object right(Comparison comparison, EntityComparisonOperator<?, ?> operator) {
        if (!comparison.relFieldName().isEmpty()) {
            EntityFieldValue other = field(comparison.relMemberAlias(), comparison.relFieldName());
            return comparison.ignoreCase() ? EntityFunction.upper(other) : other;
        }
        if (comparison.value() == null) {
            return null;
        }
        String value = comparison.ignoreCase() ? comparison.value().toUpperCase(Locale.ROOT) : comparison.value();
        boolean several = EntityOperator.IN.equals(operator) || EntityOperator.BETWEEN.equals(operator);
        JavaType type = types.javaType(columns.field(comparison.memberAlias().isEmpty() ? null : comparison.memberAlias(), comparison.fieldName()));
        if (!several) {
            return FieldValue.required(value, type, type.javaClass());
        }
        return Arrays.stream(value.split(value.contains("|") ? "\\|" : ",")).map(part -> FieldValue.required(part, type, type.javaClass()))
                .collect(Collectors.toList());
    }
}
