package org.dealercrm.host.service.eca;

import java.util.Map;
import java.util.Objects;
import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.ObjectType;
import org.dealercrm.host.xml.XmlElement;

/** A condition of a rule: a field of the context compared with a constant or with another field. */
record RuleCondition(String mapName, String field, String operator, String toMapName, String toField, String value, String type,
        String format, String location) {

    static RuleCondition of(XmlElement element) {
        boolean constant = "condition".equals(element.name());
        return new RuleCondition(element.attr("map-name"), element.attr("field-name"), element.attr("operator"),
                constant ? null : element.attr("to-map-name"), constant ? null : element.attr("to-field-name", element.attr("field-name")),
                constant ? element.attr("value") : null, element.attr("type", "String"), element.attr("format"), element.location());
    }

    boolean holds(Map<String, Object> context) {
        Object left = find(context, mapName, field);
        if ("is-empty".equals(operator)) {
            return ObjectType.isEmpty(left);
        }
        if ("is-not-empty".equals(operator)) {
            return !ObjectType.isEmpty(left);
        }
        Object right = toField == null ? value : find(context, toMapName, toField);
        if ("contains".equals(operator)) {
            return left != null && right != null && left.toString().contains(right.toString());
        }
        return compare(convert(left), convert(right));
    }

    private static Object find(Map<String, Object> context, String mapName, String field) {
        if (mapName == null || mapName.isEmpty()) {
            return context.get(field);
        }
        return context.get(mapName) instanceof Map<?, ?> map ? map.get(field) : null;
    }

    private Object convert(Object raw) {
        try {
            return raw == null ? null : ObjectType.simpleTypeOrObjectConvert(raw, type, format.isEmpty() ? null : format, null, false);
        } catch (GeneralException e) {
            throw new IllegalArgumentException(location + ": " + raw + " is no " + type, e);
        }
    }

    @SuppressWarnings("unchecked")
    private boolean compare(Object left, Object right) {
        boolean equal = Objects.equals(left, right);
        if ("equals".equals(operator) || "not-equals".equals(operator)) {
            return equal == "equals".equals(operator);
        }
        if (left == null || right == null) {
            return false;
        }
        int order = ((Comparable<Object>) left).compareTo(right);
        return switch (operator) {
            case "less" -> order < 0;
            case "greater" -> order > 0;
            case "less-equals" -> order <= 0;
            default -> order >= 0;
        };
    }
}
