package org.apache.ofbiz.entity.condition;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The comparison and join operators, also by the names that XML uses. */
public abstract class EntityOperator<L, R, T> implements Serializable {
    public static final EntityComparisonOperator<?, ?> EQUALS = new EntityComparisonOperator<>(1, "=");
    public static final EntityComparisonOperator<?, ?> NOT_EQUAL = new EntityComparisonOperator<>(2, "<>");
    public static final EntityComparisonOperator<?, ?> LESS_THAN = new EntityComparisonOperator<>(3, "<");
    public static final EntityComparisonOperator<?, ?> GREATER_THAN = new EntityComparisonOperator<>(4, ">");
    public static final EntityComparisonOperator<?, ?> LESS_THAN_EQUAL_TO = new EntityComparisonOperator<>(5, "<=");
    public static final EntityComparisonOperator<?, ?> GREATER_THAN_EQUAL_TO = new EntityComparisonOperator<>(6, ">=");
    public static final EntityComparisonOperator<?, ?> IN = new EntityComparisonOperator<>(7, "IN");
    public static final EntityComparisonOperator<?, ?> BETWEEN = new EntityComparisonOperator<>(8, "BETWEEN");
    public static final EntityJoinOperator AND = new EntityJoinOperator(10, "AND");
    public static final EntityJoinOperator OR = new EntityJoinOperator(11, "OR");
    public static final EntityComparisonOperator<?, ?> LIKE = new EntityComparisonOperator<>(12, "LIKE");
    public static final EntityComparisonOperator<?, ?> NOT_LIKE = new EntityComparisonOperator<>(13, "NOT LIKE");
    public static final EntityComparisonOperator<?, ?> NOT_IN = new EntityComparisonOperator<>(14, "NOT IN");

    private static final long serialVersionUID = 1L;
    private static final Map<String, EntityOperator<?, ?, ?>> BY_NAME = byName();
    private final int id;
    private final String code;

    protected EntityOperator(int id, String code) {
        this.id = id;
        this.code = code;
    }

    private static Map<String, EntityOperator<?, ?, ?>> byName() {
        Map<String, EntityOperator<?, ?, ?>> names = new HashMap<>();
        names.put("equals", EQUALS);
        names.put("not-equals", NOT_EQUAL);
        names.put("not-equal", NOT_EQUAL);
        names.put("less", LESS_THAN);
        names.put("less-than", LESS_THAN);
        names.put("greater", GREATER_THAN);
        names.put("greater-than", GREATER_THAN);
        names.put("less-equals", LESS_THAN_EQUAL_TO);
        names.put("less-than-equal-to", LESS_THAN_EQUAL_TO);
        names.put("greater-equals", GREATER_THAN_EQUAL_TO);
        names.put("greater-than-equal-to", GREATER_THAN_EQUAL_TO);
        names.put("in", IN);
        names.put("not-in", NOT_IN);
        names.put("between", BETWEEN);
        names.put("like", LIKE);
        names.put("not-like", NOT_LIKE);
        names.put("and", AND);
        names.put("or", OR);
        return names;
    }

    public static EntityOperator<?, ?, ?> lookup(String name) {
        EntityOperator<?, ?, ?> operator = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (operator == null) {
            throw new IllegalArgumentException("No operator is named [" + name + "]");
        }
        return operator;
    }

    public static EntityComparisonOperator<?, ?> lookupComparison(String name) {
        if (lookup(name) instanceof EntityComparisonOperator<?, ?> comparison) {
            return comparison;
        }
        throw new IllegalArgumentException(name + " is not a comparison operator");
    }

    public static EntityJoinOperator lookupJoin(String name) {
        if (lookup(name) instanceof EntityJoinOperator join) {
            return join;
        }
        throw new IllegalArgumentException(name + " is not a join operator");
    }

    public final String getCode() {
        return code;
    }

    public final int getId() {
        return id;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof EntityOperator<?, ?, ?> that && id == that.id;
    }

    @Override
    public final int hashCode() {
        return id;
    }

    @Override
    public final String toString() {
        return code;
    }
}
