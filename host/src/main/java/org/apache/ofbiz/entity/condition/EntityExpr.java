package org.apache.ofbiz.entity.condition;

import java.util.Map;
import java.util.Objects;

import org.apache.ofbiz.entity.Delegator;
import org.dealercrm.host.entity.sql.WhereSql;

/** One comparison, or two conditions joined. */
public final class EntityExpr implements EntityCondition {
    private static final long serialVersionUID = 1L;
    private final Object lhs;
    private final EntityOperator<?, ?, ?> operator;
    private final Object rhs;

    public <L, R, LL, RR> EntityExpr(L lhs, EntityComparisonOperator<LL, RR> operator, R rhs) {
        if (lhs == null || operator == null) {
            throw new IllegalArgumentException("A comparison needs a left side and an operator: " + lhs + " " + operator + " " + rhs);
        }
        operator.checkRightSide(lhs, rhs);
        this.lhs = lhs instanceof String name ? EntityFieldValue.makeFieldValue(name) : lhs;
        if (!(this.lhs instanceof EntityConditionValue)) {
            throw new IllegalArgumentException("The left side of a comparison is a field name, field or function, not " + lhs.getClass().getName());
        }
        this.operator = operator;
        this.rhs = rhs;
    }

    public EntityExpr(EntityCondition lhs, EntityJoinOperator operator, EntityCondition rhs) {
        if (lhs == null || operator == null || rhs == null) {
            throw new IllegalArgumentException("A join needs two conditions and an operator");
        }
        this.lhs = lhs;
        this.operator = operator;
        this.rhs = rhs;
    }

    public Object getLhs() {
        return lhs;
    }

    @SuppressWarnings("unchecked")
    public <L, R, T> EntityOperator<L, R, T> getOperator() {
        return (EntityOperator<L, R, T>) operator;
    }

    public Object getRhs() {
        return rhs;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean mapMatches(Delegator delegator, Map<String, ? extends Object> map) {
        if (operator instanceof EntityJoinOperator join) {
            boolean left = ((EntityCondition) lhs).mapMatches(delegator, map);
            return join.isSettledBy(left) ? left : ((EntityCondition) rhs).mapMatches(delegator, map);
        }
        Object right = rhs instanceof EntityConditionValue value ? value.getValue(delegator, map) : rhs;
        return ((EntityComparisonOperator<?, ?>) operator).matches(((EntityConditionValue) lhs).getValue(delegator, map), right);
    }

    @Override
    public void writeTo(WhereSql sql) {
        if (operator instanceof EntityJoinOperator) {
            sql.text("(");
            ((EntityCondition) lhs).writeTo(sql);
            sql.text(" ").text(operator.getCode()).text(" ");
            ((EntityCondition) rhs).writeTo(sql);
            sql.text(")");
        } else {
            ((EntityComparisonOperator<?, ?>) operator).writeTo(sql, (EntityConditionValue) lhs, rhs);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityExpr that && lhs.equals(that.lhs) && operator.equals(that.operator) && Objects.equals(rhs, that.rhs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lhs, operator, rhs);
    }

    @Override
    public String toString() {
        return lhs + " " + operator + " " + rhs;
    }
}
