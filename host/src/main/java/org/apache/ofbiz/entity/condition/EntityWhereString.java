package org.apache.ofbiz.entity.condition;

import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.dealercrm.host.entity.sql.WhereSql;

/** SQL text of the caller; it cannot be asked in memory. */
public final class EntityWhereString implements EntityCondition {
    private static final long serialVersionUID = 1L;
    private final String sqlString;

    public EntityWhereString(String sqlString) {
        this.sqlString = sqlString;
    }

    @Override
    public boolean isEmpty() {
        return sqlString == null || sqlString.isEmpty();
    }

    @Override
    public boolean mapMatches(Delegator delegator, Map<String, ? extends Object> map) {
        throw new UnsupportedOperationException("A condition given as SQL text cannot be evaluated in memory: " + sqlString);
    }

    @Override
    public void writeTo(WhereSql sql) {
        sql.text("(").text(sqlString).text(")");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityWhereString that && sqlString.equals(that.sqlString);
    }

    @Override
    public int hashCode() {
        return sqlString.hashCode();
    }

    @Override
    public String toString() {
        return sqlString;
    }
}
