package org.apache.ofbiz.entity.condition;

import java.sql.Timestamp;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.Delegator;
import org.dealercrm.host.entity.sql.WhereSql;

/** In force now: (thru null or thru > now) and (from null or from <= now), with now taken when it is asked. */
public final class EntityDateFilterCondition implements EntityCondition {
    private static final long serialVersionUID = 1L;
    private final String fromDateName;
    private final String thruDateName;

    public EntityDateFilterCondition(String fromDateName, String thruDateName) {
        this.fromDateName = fromDateName;
        this.thruDateName = thruDateName;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean mapMatches(Delegator delegator, Map<String, ? extends Object> map) {
        return inForceNow().mapMatches(delegator, map);
    }

    @Override
    public void writeTo(WhereSql sql) {
        inForceNow().writeTo(sql);
    }

    private EntityCondition inForceNow() {
        return makeCondition(UtilDateTime.nowTimestamp(), fromDateName, thruDateName);
    }


    public static EntityCondition makeCondition(Timestamp moment, String fromDateName, String thruDateName) {
        EntityCondition notEnded = EntityCondition.makeCondition(
                EntityCondition.makeCondition(thruDateName, EntityOperator.EQUALS, null), EntityOperator.OR,
                EntityCondition.makeCondition(thruDateName, EntityOperator.GREATER_THAN, moment));
        EntityCondition begun = EntityCondition.makeCondition(
                EntityCondition.makeCondition(fromDateName, EntityOperator.EQUALS, null), EntityOperator.OR,
                EntityCondition.makeCondition(fromDateName, EntityOperator.LESS_THAN_EQUAL_TO, moment));
        return EntityCondition.makeCondition(notEnded, EntityOperator.AND, begun);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityDateFilterCondition that && fromDateName.equals(that.fromDateName) && thruDateName.equals(that.thruDateName);
    }

    @Override
    public int hashCode() {
        return fromDateName.hashCode() * 31 + thruDateName.hashCode();
    }

    @Override
    public String toString() {
        return "in force now by " + fromDateName + ", " + thruDateName;
    }
}
