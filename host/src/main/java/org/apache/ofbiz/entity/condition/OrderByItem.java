package org.apache.ofbiz.entity.condition;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.ofbiz.entity.GenericEntity;
import org.apache.ofbiz.entity.GenericModelException;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.dealercrm.host.entity.sql.WhereSql;

/** One order item in any of the forms f, -f, +f, f ASC, f DESC, f NULLS FIRST, f NULLS LAST and UPPER(f), LOWER(f). */
public final class OrderByItem implements Comparator<GenericEntity> {
    private static final String NULLS_FIRST = "NULLS FIRST";
    private static final Pattern FORM = Pattern.compile(
            "\\s*([+-]?)\\s*(?:(UPPER|LOWER)\\s*\\(\\s*)?([\\w.]+)(?:\\s*\\))?(?:\\s+(ASC|DESC))?(?:\\s+NULLS\\s+(FIRST|LAST))?\\s*(ASC|DESC)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private final EntityConditionValue value;
    private final String fieldName;
    private final boolean descending;
    private final String nulls;

    private OrderByItem(EntityConditionValue value, String fieldName, boolean descending, String nulls) {
        this.value = value;
        this.fieldName = fieldName;
        this.descending = descending;
        this.nulls = nulls;
    }

    public static OrderByItem parse(Object obj) {
        Matcher form = FORM.matcher(String.valueOf(obj));
        if (!form.matches()) {
            throw new IllegalArgumentException("[" + obj + "] is not an order: use f, -f, f DESC, f NULLS LAST or UPPER(f)");
        }
        String direction = form.group(4) == null ? form.group(6) : form.group(4);
        EntityConditionValue field = EntityFieldValue.makeFieldValue(form.group(3));
        EntityConditionValue value = form.group(2) == null ? field
                : "UPPER".equals(form.group(2).toUpperCase(Locale.ROOT)) ? EntityFunction.upper(field) : EntityFunction.lower(field);
        String nulls = form.group(5) == null ? "" : "NULLS " + form.group(5).toUpperCase(Locale.ROOT);
        return new OrderByItem(value, form.group(3), "-".equals(form.group(1)) || "DESC".equalsIgnoreCase(direction), nulls);
    }

    public EntityConditionValue getValue() {
        return value;
    }

    public boolean getDescending() {
        return descending;
    }

    public void checkOrderBy(ModelEntity modelEntity) throws GenericModelException {
        if (!modelEntity.isField(fieldName)) {
            throw new GenericModelException("[" + fieldName + "] to order by is not a field of " + modelEntity.getEntityName());
        }
    }

    /** Host only: appends this item; the column, unless null, is what to write for a plain field. */
    public void writeTo(WhereSql sql, String column) {
        if (column == null) {
            value.writeTo(sql);
        } else {
            sql.text(column);
        }
        sql.text(descending ? " DESC" : " ASC").text(nulls.isEmpty() ? "" : " " + nulls);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public int compare(GenericEntity first, GenericEntity second) {
        Object left = value.getValue(first.getDelegator(), (Map<String, Object>) first);
        Object right = value.getValue(second.getDelegator(), (Map<String, Object>) second);
        if (left == null || right == null) {
            int nullOrder = left == right ? 0 : left == null ? 1 : -1;
            boolean swap = nulls.isEmpty() ? descending : NULLS_FIRST.equals(nulls);
            return swap ? -nullOrder : nullOrder;
        }
        int order = left instanceof Comparable comparable ? comparable.compareTo(right) : left.toString().compareTo(right.toString());
        return descending ? -order : order;
    }

    @Override
    public String toString() {
        return value + (descending ? " DESC" : " ASC") + (nulls.isEmpty() ? "" : " " + nulls);
    }
}
