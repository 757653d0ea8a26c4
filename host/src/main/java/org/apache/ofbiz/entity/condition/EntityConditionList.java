package org.apache.ofbiz.entity.condition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.dealercrm.host.entity.sql.WhereSql;

/** Conditions joined by one operator; null and empty members are left out. */
public final class EntityConditionList<T extends EntityCondition> implements EntityCondition {
    private static final long serialVersionUID = 1L;
    private final ArrayList<T> conditions = new ArrayList<>();
    private final EntityJoinOperator operator;

    public EntityConditionList(List<? extends T> conditionList, EntityJoinOperator operator) {
        for (T condition : conditionList) {
            if (condition != null) {
                conditions.add(condition);
            }
        }
        this.operator = operator;
    }

    public EntityJoinOperator getOperator() {
        return operator;
    }

    public T getCondition(int index) {
        return conditions.get(index);
    }

    public int getConditionListSize() {
        return conditions.size();
    }

    public Iterator<T> getConditionIterator() {
        return conditions.iterator();
    }

    @Override
    public boolean isEmpty() {
        return conditions.stream().allMatch(EntityCondition::isEmpty);
    }

    @Override
    public boolean mapMatches(Delegator delegator, Map<String, ? extends Object> map) {
        for (T condition : conditions) {
            if (!condition.isEmpty() && operator.isSettledBy(condition.mapMatches(delegator, map))) {
                return operator.isSettledBy(true);
            }
        }
        return isEmpty() || !operator.isSettledBy(true);
    }

    @Override
    public void writeTo(WhereSql sql) {
        sql.joined(conditions, operator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityConditionList<?> that && operator.equals(that.operator) && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode() + operator.hashCode();
    }

    @Override
    public String toString() {
        return operator + conditions.toString();
    }
}
