package org.apache.ofbiz.entity.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.dealercrm.host.entity.sql.WhereSql;

/** One comparison per entry of a map, joined. */
public final class EntityFieldMap implements EntityCondition {
    private static final long serialVersionUID = 1L;
    private final LinkedHashMap<String, Object> fieldMap = new LinkedHashMap<>();
    private final EntityConditionList<EntityExpr> comparisons;

    public <L, R> EntityFieldMap(Map<String, ? extends Object> fieldMap, EntityComparisonOperator<L, R> compOp, EntityJoinOperator joinOp) {
        List<EntityExpr> list = new ArrayList<>();
        if (fieldMap != null) {
            this.fieldMap.putAll(fieldMap);
            fieldMap.forEach((name, value) -> list.add(new EntityExpr(name, compOp, value)));
        }
        this.comparisons = new EntityConditionList<>(list, joinOp);
    }

    public Object getField(String name) {
        return fieldMap.get(name);
    }

    public boolean containsField(String name) {
        return fieldMap.containsKey(name);
    }

    @Override
    public boolean isEmpty() {
        return comparisons.isEmpty();
    }

    @Override
    public boolean mapMatches(Delegator delegator, Map<String, ? extends Object> map) {
        return comparisons.mapMatches(delegator, map);
    }

    @Override
    public void writeTo(WhereSql sql) {
        comparisons.writeTo(sql);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityFieldMap that && comparisons.equals(that.comparisons);
    }

    @Override
    public int hashCode() {
        return comparisons.hashCode();
    }

    @Override
    public String toString() {
        return comparisons.toString();
    }
}
