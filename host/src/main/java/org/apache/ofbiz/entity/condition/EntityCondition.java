package org.apache.ofbiz.entity.condition;

import java.io.Serializable;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntity;
import org.dealercrm.host.entity.sql.WhereSql;

/** A condition on rows: it writes itself as SQL and can also be asked in memory. Factories as in OFBiz; sub-selects are not in the host. */
public interface EntityCondition extends Serializable {
    boolean isEmpty();

    boolean mapMatches(Delegator delegator, Map<String, ? extends Object> map);

    /** Host only: appends this condition and its parameters. */
    void writeTo(WhereSql sql);

    default boolean entityMatches(GenericEntity entity) {
        return mapMatches(entity.getDelegator(), entity);
    }

    static <L, R, LL, RR> EntityExpr makeCondition(L lhs, EntityComparisonOperator<LL, RR> operator, R rhs) {
        return new EntityExpr(lhs, operator, rhs);
    }

    static <R> EntityExpr makeCondition(String fieldName, R value) {
        return new EntityExpr(fieldName, EntityOperator.EQUALS, value);
    }

    static EntityExpr makeCondition(EntityCondition lhs, EntityJoinOperator operator, EntityCondition rhs) {
        return new EntityExpr(lhs, operator, rhs);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R extends EntityCondition, T extends R> EntityConditionList<R> makeCondition(EntityJoinOperator operator, T... conditionList) {
        return new EntityConditionList<>(Arrays.asList(conditionList), operator);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R extends EntityCondition, T extends R> EntityConditionList<R> makeCondition(T... conditionList) {
        return new EntityConditionList<>(Arrays.asList(conditionList), EntityOperator.AND);
    }

    static <T extends EntityCondition> EntityConditionList<T> makeCondition(List<? extends T> conditionList, EntityJoinOperator operator) {
        return new EntityConditionList<>(conditionList, operator);
    }

    static <T extends EntityCondition> EntityConditionList<T> makeCondition(List<? extends T> conditionList) {
        return new EntityConditionList<>(conditionList, EntityOperator.AND);
    }

    static <L, R> EntityFieldMap makeCondition(Map<String, ? extends Object> fieldMap, EntityComparisonOperator<L, R> compOp,
            EntityJoinOperator joinOp) {
        return new EntityFieldMap(fieldMap, compOp, joinOp);
    }

    static EntityFieldMap makeCondition(Map<String, ? extends Object> fieldMap, EntityJoinOperator joinOp) {
        return new EntityFieldMap(fieldMap, EntityOperator.EQUALS, joinOp);
    }

    static EntityFieldMap makeCondition(Map<String, ? extends Object> fieldMap) {
        return new EntityFieldMap(fieldMap, EntityOperator.EQUALS, EntityOperator.AND);
    }

    static <L, R> EntityFieldMap makeCondition(EntityComparisonOperator<L, R> compOp, EntityJoinOperator joinOp, Object... keysValues) {
        return new EntityFieldMap(UtilMisc.toMap(keysValues), compOp, joinOp);
    }

    static EntityFieldMap makeCondition(EntityJoinOperator joinOp, Object... keysValues) {
        return new EntityFieldMap(UtilMisc.toMap(keysValues), EntityOperator.EQUALS, joinOp);
    }

    static EntityFieldMap makeConditionMap(Object... keysValues) {
        return new EntityFieldMap(UtilMisc.toMap(keysValues), EntityOperator.EQUALS, EntityOperator.AND);
    }

    static EntityCondition makeConditionDate(String fromDateName, String thruDateName) {
        return new EntityDateFilterCondition(fromDateName, thruDateName);
    }

    /** In force at the moment: (thru null or thru > moment) and (from null or from <= moment). */
    static EntityCondition makeConditionDate(Timestamp moment, String fromDateName, String thruDateName) {
        return EntityDateFilterCondition.makeCondition(moment, fromDateName, thruDateName);
    }

    static EntityWhereString makeConditionWhere(String sqlString) {
        return new EntityWhereString(sqlString);
    }
}
