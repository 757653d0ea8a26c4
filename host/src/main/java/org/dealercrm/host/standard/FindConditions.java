package org.dealercrm.host.standard;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.ObjectType;
import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.condition.EntityComparisonOperator;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.model.ModelEntity;

/** Turns the inputs of a search form (field, field_op, field_ic, field_fld0_value ..., field_grp) into a condition. */
final class FindConditions {

    private static final List<String> SUFFIXES = List.of("_fld0_value", "_fld0_op", "_fld1_value", "_fld1_op", "_op", "_ic", "_grp");

    private final StandardCall call;
    private final ModelEntity entity;
    private final Map<String, Object> inputs;

    private FindConditions(StandardCall call, ModelEntity entity, Map<String, Object> inputs) {
        this.call = call;
        this.entity = entity;
        this.inputs = inputs;
    }

    /** Null when no input restricts the search; groups are alternatives. */
    static EntityCondition of(StandardCall call, ModelEntity entity, Map<String, Object> inputs) {
        FindConditions conditions = new FindConditions(call, entity, inputs);
        Map<String, List<EntityCondition>> groups = new TreeMap<>();
        for (String field : entity.getAllFieldNames()) {
            List<EntityCondition> found = conditions.ofField(field);
            if (!found.isEmpty()) {
                String group = inputs.get(field + "_grp") == null ? "" : inputs.get(field + "_grp").toString();
                groups.computeIfAbsent(group, key -> new ArrayList<>()).addAll(found);
            }
        }
        List<EntityCondition> all = new ArrayList<>(groups.getOrDefault("", List.of()));
        groups.remove("");
        if (!groups.isEmpty()) {
            all.add(EntityCondition.makeCondition(groups.values().stream()
                    .map(group -> (EntityCondition) EntityCondition.makeCondition(group)).toList(), EntityOperator.OR));
        }
        return all.isEmpty() ? null : EntityCondition.makeCondition(all);
    }

    /** The inputs that belong to fields of the entity and are not empty. */
    static Map<String, Object> used(ModelEntity entity, Map<String, Object> inputs) {
        Map<String, Object> used = new LinkedHashMap<>();
        new TreeMap<>(inputs).forEach((name, value) -> {
            if (!ObjectType.isEmpty(value) && entity.isField(fieldOf(name))) {
                used.put(name, value);
            }
        });
        return used;
    }

    private static String fieldOf(String input) {
        return SUFFIXES.stream().filter(input::endsWith).findFirst()
                .map(suffix -> input.substring(0, input.length() - suffix.length())).orElse(input);
    }

    private List<EntityCondition> ofField(String field) {
        List<EntityCondition> conditions = new ArrayList<>();
        add(conditions, field, inputs.get(field), inputs.get(field + "_op"));
        add(conditions, field, inputs.get(field + "_fld0_value"), inputs.get(field + "_fld0_op"));
        add(conditions, field, inputs.get(field + "_fld1_value"), inputs.get(field + "_fld1_op"));
        return conditions;
    }

    private void add(List<EntityCondition> conditions, String field, Object value, Object operator) {
        String op = operator == null ? "" : operator.toString();
        if ("empty".equals(op)) {
            conditions.add(EntityCondition.makeCondition(field, null));
        } else if (!ObjectType.isEmpty(value)) {
            conditions.add(compare(field, value, op));
        }
    }

    private EntityCondition compare(String field, Object value, String op) {
        if (op.isEmpty() && value instanceof Collection<?>) {
            return simple(field, EntityOperator.IN, value);
        }
        return switch (op) {
            case "", "equals" -> simple(field, EntityOperator.EQUALS, converted(field, value));
            case "notEqual" -> orNull(field, simple(field, EntityOperator.NOT_EQUAL, converted(field, value)));
            case "contains" -> simple(field, EntityOperator.LIKE, "%" + value + "%");
            case "notContains", "not-contains" -> orNull(field, simple(field, EntityOperator.NOT_LIKE, "%" + value + "%"));
            case "like" -> simple(field, EntityOperator.LIKE, value + "%");
            case "notLike" -> simple(field, EntityOperator.NOT_LIKE, value + "%");
            case "lessThan", "opLessThan", "upToDay" -> simple(field, EntityOperator.LESS_THAN, dayOrValue(field, value, op, 0));
            case "lessThanEqualTo" -> simple(field, EntityOperator.LESS_THAN_EQUAL_TO, converted(field, value));
            case "upThruDay" -> simple(field, EntityOperator.LESS_THAN, dayOrValue(field, value, op, 1));
            case "greaterThan" -> simple(field, EntityOperator.GREATER_THAN, converted(field, value));
            case "greaterThanEqualTo" -> simple(field, EntityOperator.GREATER_THAN_EQUAL_TO, converted(field, value));
            case "greaterThanFromDayStart" -> simple(field, EntityOperator.GREATER_THAN_EQUAL_TO, dayOrValue(field, value, op, 0));
            case "sameDay" -> EntityCondition.makeCondition(List.of(
                    simple(field, EntityOperator.GREATER_THAN_EQUAL_TO, dayOrValue(field, value, op, 0)),
                    simple(field, EntityOperator.LESS_THAN, dayOrValue(field, value, op, 1))));
            case "in" -> simple(field, EntityOperator.IN, value instanceof Collection<?> ? value : List.of(value));
            case "not-in" -> simple(field, EntityOperator.NOT_IN, value instanceof Collection<?> ? value : List.of(value));
            case "between" -> simple(field, EntityOperator.BETWEEN, value);
            default -> throw new IllegalArgumentException("Unknown operator " + op + " for the field " + field);
        };
    }

    private EntityCondition orNull(String field, EntityCondition condition) {
        return EntityCondition.makeCondition(List.of(condition, EntityCondition.makeCondition(field, null)), EntityOperator.OR);
    }

    private EntityCondition simple(String field, EntityComparisonOperator<?, ?> operator, Object value) {
        boolean ignoreCase = "Y".equals(String.valueOf(inputs.get(field + "_ic"))) && value instanceof String;
        return ignoreCase
                ? EntityCondition.makeCondition(EntityFunction.upperField(field), operator, EntityFunction.upper(value))
                : EntityCondition.makeCondition(field, operator, value);
    }

    private Object converted(String field, Object value) {
        try {
            return ObjectType.simpleTypeOrObjectConvert(value, javaType(field), null, zone(), call.locale(), false);
        } catch (GeneralException e) {
            throw new IllegalArgumentException("The search value " + value + " does not fit the field " + field, e);
        }
    }

    private String javaType(String field) throws GeneralException {
        return call.delegator().getEntityFieldType(entity, entity.getField(field).getType()).getJavaType();
    }

    /** For day operators the start of the given day, some days later; for others the value itself. */
    private Object dayOrValue(String field, Object value, String op, int daysLater) {
        boolean day = List.of("upToDay", "upThruDay", "sameDay", "greaterThanFromDayStart").contains(op);
        Object typed = converted(field, day && value.toString().length() > 10 && !(value instanceof Timestamp)
                ? value.toString().substring(0, 10) : value);
        return day && typed instanceof Timestamp time ? UtilDateTime.getDayStart(time, daysLater, zone(), call.locale()) : typed;
    }

    private TimeZone zone() {
        return call.input().get("timeZone") instanceof TimeZone zone ? zone : TimeZone.getDefault();
    }
}
