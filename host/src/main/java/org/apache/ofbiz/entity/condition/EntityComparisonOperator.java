package org.apache.ofbiz.entity.condition;

import java.util.Collection;
import java.util.Iterator;
import java.util.regex.Pattern;

import org.apache.ofbiz.entity.model.ModelField;
import org.dealercrm.host.entity.sql.WhereSql;

/** Compares a field or function with a value: as SQL and in memory. */
public final class EntityComparisonOperator<L, R> extends EntityOperator<L, R, Boolean> {
    private static final long serialVersionUID = 1L;

    EntityComparisonOperator(int id, String code) {
        super(id, code);
    }

    /** Refuses right sides that no database could answer, while the condition is being built. */
    void checkRightSide(Object lhs, Object rhs) {
        boolean nullable = getId() == EQUALS.getId() || getId() == NOT_EQUAL.getId();
        if (rhs == null && !nullable) {
            throw new IllegalArgumentException("Operator " + getCode() + " on [" + lhs + "] needs a value on its right side");
        }
        if (getId() == BETWEEN.getId() && !(rhs instanceof Collection<?> ends && ends.size() == 2)) {
            throw new IllegalArgumentException("BETWEEN on [" + lhs + "] needs a collection of exactly two values");
        }
    }

    void writeTo(WhereSql sql, EntityConditionValue lhs, Object rhs) {
        if (getId() == IN.getId() && rhs instanceof Collection<?> values && values.isEmpty()) {
            sql.text("1=0");
            return;
        }
        lhs.writeTo(sql);
        if (rhs == null) {
            sql.text(getId() == EQUALS.getId() ? " IS NULL" : " IS NOT NULL");
            return;
        }
        sql.text(" ").text(getCode()).text(" ");
        ModelField type = lhs.typeField(sql);
        if (getId() == IN.getId() || getId() == NOT_IN.getId()) {
            writeList(sql, type, (Collection<?>) rhs);
        } else if (getId() == BETWEEN.getId()) {
            Iterator<?> ends = ((Collection<?>) rhs).iterator();
            sql.value(type, ends.next()).text(" AND ").value(type, ends.next());
        } else {
            sql.value(type, rhs);
        }
    }

    private static void writeList(WhereSql sql, ModelField type, Collection<?> values) {
        sql.text("(");
        String separator = "";
        for (Object value : values) {
            sql.text(separator).value(type, value);
            separator = ", ";
        }
        sql.text(")");
    }

    boolean matches(Object lhs, Object rhs) {
        return switch (getCode()) {
            case "=" -> same(lhs, rhs);
            case "<>" -> !same(lhs, rhs);
            case "IN" -> ((Collection<?>) rhs).stream().anyMatch(value -> same(lhs, value));
            case "NOT IN" -> ((Collection<?>) rhs).stream().noneMatch(value -> same(lhs, value));
            case "LIKE" -> like(lhs, rhs);
            case "NOT LIKE" -> lhs != null && !like(lhs, rhs);
            case "BETWEEN" -> between(lhs, (Collection<?>) rhs);
            default -> lhs != null && rhs != null && ordered(compare(lhs, rhs));
        };
    }

    private boolean ordered(int comparison) {
        return switch (getCode()) {
            case "<" -> comparison < 0;
            case ">" -> comparison > 0;
            case "<=" -> comparison <= 0;
            default -> comparison >= 0;
        };
    }

    private static boolean between(Object lhs, Collection<?> rhs) {
        Iterator<?> ends = rhs.iterator();
        return lhs != null && compare(lhs, ends.next()) >= 0 && compare(lhs, ends.next()) <= 0;
    }

    private static boolean same(Object lhs, Object rhs) {
        return lhs == null || rhs == null ? lhs == rhs : lhs.getClass() == rhs.getClass() && compare(lhs, rhs) == 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object lhs, Object rhs) {
        return lhs instanceof Comparable left ? left.compareTo(rhs) : lhs.equals(rhs) ? 0 : 1;
    }

    private static boolean like(Object lhs, Object rhs) {
        if (lhs == null || rhs == null) {
            return false;
        }
        StringBuilder regex = new StringBuilder();
        for (char c : rhs.toString().toCharArray()) {
            regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(lhs.toString()).matches();
    }
}
