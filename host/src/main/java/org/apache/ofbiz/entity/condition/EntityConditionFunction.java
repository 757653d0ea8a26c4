package org.apache.ofbiz.entity.condition;

import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.dealercrm.host.entity.sql.WhereSql;

/** A function of a condition; NOT is the only one. */
public abstract class EntityConditionFunction implements EntityCondition {
    private static final long serialVersionUID = 1L;

    public static EntityConditionFunction not(EntityCondition nested) {
        return new NOT(nested);
    }

    /** Negates a condition. */
    public static final class NOT extends EntityConditionFunction {
        private static final long serialVersionUID = 1L;
        private final EntityCondition nested;

        public NOT(EntityCondition nested) {
            this.nested = nested;
        }

        @Override
        public boolean isEmpty() {
            return nested.isEmpty();
        }

        @Override
        public boolean mapMatches(Delegator delegator, Map<String, ? extends Object> map) {
            return !nested.mapMatches(delegator, map);
        }

        @Override
        public void writeTo(WhereSql sql) {
            sql.text("NOT(");
            nested.writeTo(sql);
            sql.text(")");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NOT that && nested.equals(that.nested);
        }

        @Override
        public int hashCode() {
            return ~nested.hashCode();
        }

        @Override
        public String toString() {
            return "NOT(" + nested + ")";
        }
    }
}
