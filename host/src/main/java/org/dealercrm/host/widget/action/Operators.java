package org.dealercrm.host.widget.action;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.condition.EntityComparisonOperator;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;

/** The operators of condition-expr and entity-constraint. */
public final class Operators {
    private static final Map<String, EntityComparisonOperator<?, ?>> BY_NAME = Map.ofEntries(
            Map.entry("equals", EntityOperator.EQUALS), Map.entry("not-equals", EntityOperator.NOT_EQUAL),
            Map.entry("less", EntityOperator.LESS_THAN), Map.entry("less-equals", EntityOperator.LESS_THAN_EQUAL_TO),
            Map.entry("greater", EntityOperator.GREATER_THAN), Map.entry("greater-equals", EntityOperator.GREATER_THAN_EQUAL_TO),
            Map.entry("in", EntityOperator.IN), Map.entry("not-in", EntityOperator.NOT_IN),
            Map.entry("between", EntityOperator.BETWEEN), Map.entry("like", EntityOperator.LIKE));

    private Operators() {
    }

    /** A comparison; a text after in and not-in is a list separated by commas. */
    public static EntityCondition condition(String field, String operator, Object compared, boolean ignoreCase) {
        boolean severalWanted = "in".equals(operator) || "not-in".equals(operator);
        Object right = severalWanted && compared instanceof String text ? List.of(text.split(",")) : compared;
        if (ignoreCase && right instanceof String text) {
            return EntityCondition.makeCondition(EntityFunction.upperField(field), Operators.<Object, Object>named(operator), EntityFunction.upper(text));
        }
        if (right == null || !severalWanted || right instanceof Collection) {
            return EntityCondition.makeCondition(field, Operators.<Object, Object>named(operator), right);
        }
        return EntityCondition.makeCondition(field, Operators.<Object, Object>named(operator), List.of(right));
    }

    @SuppressWarnings("unchecked")
    private static <L, R> EntityComparisonOperator<L, R> named(String operator) {
        return (EntityComparisonOperator<L, R>) BY_NAME.get(operator);
    }
}
