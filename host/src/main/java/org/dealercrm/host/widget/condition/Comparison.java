package org.dealercrm.host.widget.condition;

import java.util.Collection;

import org.apache.ofbiz.base.util.UtilGenerics;
import org.apache.ofbiz.base.util.collections.FlexibleMapAccessor;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.dealercrm.host.xml.XmlElement;

/** {@code if-compare} and {@code if-compare-field}: compares a field with a value or another field by type. */
final class Comparison implements Condition {
    private final FlexibleMapAccessor<Object> field;
    private final String operator;
    private final String type;
    private final String format;
    private final Other other;

    Comparison(XmlElement element, Other other) {
        this.field = FlexibleMapAccessor.getInstance(element.attr("field"));
        this.operator = element.attr("operator");
        this.type = element.attr("type");
        this.format = element.attr("format");
        this.other = other;
    }

    /** Where the right side comes from. */
    interface Other {
        Object value(MapStack<String> context);
    }

    @Override
    public boolean test(MapStack<String> context) {
        Object left = field.get(context);
        Object right = other.value(context);
        if ("contains".equals(operator)) {
            return contains(left, right);
        }
        Object a = textIfNull(Conditions.converted(left, type, format, context));
        Object b = textIfNull(Conditions.converted(right, type, format, context));
        if (a == null || b == null) {
            boolean same = a == b;
            return "equals".equals(operator) ? same : "not-equals".equals(operator) && !same;
        }
        int order = a instanceof Comparable<?> ? UtilGenerics.<Comparable<Object>>cast(a).compareTo(b) : a.equals(b) ? 0 : 1;
        return switch (operator) {
            case "equals" -> order == 0;
            case "not-equals" -> order != 0;
            case "less" -> order < 0;
            case "less-equals" -> order <= 0;
            case "greater" -> order > 0;
            default -> order >= 0;
        };
    }

    private Object textIfNull(Object value) {
        return value == null && type.endsWith("String") ? "" : value;
    }

    private static boolean contains(Object left, Object right) {
        if (left instanceof Collection<?> collection) {
            return collection.contains(right);
        }
        return left != null && right != null && left.toString().contains(right.toString());
    }
}
