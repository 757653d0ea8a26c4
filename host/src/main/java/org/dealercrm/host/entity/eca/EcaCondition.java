package org.dealercrm.host.entity.eca;

import java.util.Map;

import org.dealercrm.host.entity.value.FieldValue;
import org.dealercrm.host.entity.value.JavaType;
import org.dealercrm.host.xml.XmlElement;

/** Compares a field with a constant or with another field, both brought to one type. */
record EcaCondition(String fieldName, String operator, String value, String toFieldName, JavaType type) {
    static EcaCondition of(XmlElement element) {
        JavaType type = JavaType.of(element.attr("type"));
        return new EcaCondition(element.attr("field-name"), element.attr("operator"), element.attr("value"), element.attrOrNull("to-field-name"), type);
    }

    boolean holds(Map<String, Object> context) {
        Object left = FieldValue.required(context.get(fieldName), type, type.javaClass());
        Object right = FieldValue.required(toFieldName == null ? value : context.get(toFieldName), type, type.javaClass());
        return switch (operator) {
            case "is-empty" -> left == null || "".equals(left);
            case "is-not-empty" -> left != null && !"".equals(left);
            case "contains" -> left != null && right != null && left.toString().contains(right.toString());
            case "equals" -> same(left, right);
            case "not-equals" -> !same(left, right);
            default -> left != null && right != null && ordered(compare(left, right));
        };
    }

    private boolean ordered(int order) {
        return switch (operator) {
            case "less" -> order < 0;
            case "greater" -> order > 0;
            case "less-equals" -> order <= 0;
            default -> order >= 0;
        };
    }

    private static boolean same(Object left, Object right) {
        boolean leftEmpty = left == null || "".equals(left);
        boolean rightEmpty = right == null || "".equals(right);
        return leftEmpty || rightEmpty ? leftEmpty == rightEmpty : compare(left, right) == 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object left, Object right) {
        return ((Comparable) left).compareTo(right);
    }
}
