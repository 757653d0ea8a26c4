package org.apache.ofbiz.entity.util;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.base.util.collections.PagedList;
import org.apache.ofbiz.entity.GenericEntity;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityDateFilterCondition;
import org.apache.ofbiz.entity.condition.OrderByList;

/** In-memory work on lists of values. */
public final class EntityUtil {
    private EntityUtil() { }

    public static GenericValue getFirst(Collection<GenericValue> values) {
        return values == null || values.isEmpty() ? null : values.iterator().next();
    }

    public static GenericValue getFirst(List<GenericValue> values) {
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    public static GenericValue getOnly(List<GenericValue> values) {
        return getOnly((Collection<GenericValue>) values);
    }

    public static GenericValue getOnly(Collection<GenericValue> values) {
        if (values != null && values.size() > 1) {
            throw new IllegalArgumentException("There is more than one value where only one may be");
        }
        return getFirst(values);
    }

    private static <T> List<T> filter(Collection<T> values, Predicate<T> test) {
        if (values == null) {
            return null;
        }
        List<T> kept = new ArrayList<>();
        for (T value : values) {
            if (test.test(value)) {
                kept.add(value);
            }
        }
        return kept;
    }

    public static <T extends GenericEntity> List<T> filterByDate(List<T> datedValues) {
        return filterByDate(datedValues, UtilDateTime.nowTimestamp());
    }

    public static <T extends GenericEntity> List<T> filterByDate(List<T> datedValues, boolean doFilter) {
        return doFilter ? filterByDate(datedValues) : datedValues;
    }

    public static <T extends GenericEntity> List<T> filterByDate(List<T> datedValues, java.util.Date moment) {
        return filterByDate(datedValues, new Timestamp(moment.getTime()));
    }

    public static <T extends GenericEntity> List<T> filterByDate(List<T> datedValues, Timestamp moment) {
        return filterByDate(datedValues, moment, null, null, false);
    }

    public static <T extends GenericEntity> List<T> filterByDate(List<T> datedValues, Timestamp moment, String fromDateName, String thruDateName,
            boolean allAreSame) {
        if (moment == null) {
            return datedValues;
        }
        String from = fromDateName == null ? "fromDate" : fromDateName;
        String thru = thruDateName == null ? "thruDate" : thruDateName;
        return filter(datedValues, value -> inForce(value, moment, from, thru));
    }

    public static boolean isValueActive(GenericValue datedValue, Timestamp moment) {
        return isValueActive(datedValue, moment, "fromDate", "thruDate");
    }

    public static boolean isValueActive(GenericValue datedValue, Timestamp moment, String fromDateName, String thruDateName) {
        return inForce(datedValue, moment, fromDateName, thruDateName);
    }

    private static boolean inForce(GenericEntity datedValue, Timestamp moment, String fromDateName, String thruDateName) {
        Timestamp from = datedValue.getTimestamp(fromDateName);
        Timestamp thru = datedValue.getTimestamp(thruDateName);
        return (thru == null || thru.after(moment)) && (from == null || !from.after(moment));
    }

    public static EntityCondition getFilterByDateExpr() {
        return new EntityDateFilterCondition("fromDate", "thruDate");
    }

    public static EntityCondition getFilterByDateExpr(String fromDateName, String thruDateName) {
        return new EntityDateFilterCondition(fromDateName, thruDateName);
    }

    public static EntityCondition getFilterByDateExpr(java.util.Date moment) {
        return getFilterByDateExpr(new Timestamp(moment.getTime()));
    }

    public static EntityCondition getFilterByDateExpr(Timestamp moment) {
        return getFilterByDateExpr(moment, "fromDate", "thruDate");
    }

    public static EntityCondition getFilterByDateExpr(Timestamp moment, String fromDateName, String thruDateName) {
        return EntityDateFilterCondition.makeCondition(moment, fromDateName, thruDateName);
    }

    public static <T extends GenericEntity> List<T> filterByAnd(List<T> values, Map<String, ? extends Object> fields) {
        return filter(values, value -> value.matchesFields(fields));
    }

    public static <T extends GenericEntity> List<T> filterByAnd(List<T> values, List<? extends EntityCondition> exprs) {
        return filter(values, value -> exprs.stream().allMatch(expr -> expr.entityMatches(value)));
    }

    public static <T extends GenericEntity> List<T> filterByOr(List<T> values, List<? extends EntityCondition> exprs) {
        return filter(values, value -> exprs.stream().anyMatch(expr -> expr.entityMatches(value)));
    }

    public static <T extends GenericEntity> List<T> filterByCondition(List<T> values, EntityCondition condition) {
        return filter(values, condition::entityMatches);
    }

    public static <T extends GenericEntity> List<T> filterOutByCondition(List<T> values, EntityCondition condition) {
        return filter(values, value -> !condition.entityMatches(value));
    }

    public static <T extends GenericEntity> List<T> orderBy(Collection<T> values, List<String> orderBy) {
        if (values == null) {
            return null;
        }
        List<T> sorted = new ArrayList<>(values);
        if (orderBy != null && !orderBy.isEmpty()) {
            sorted.sort(new OrderByList(orderBy));
        }
        return sorted;
    }

    public static List<GenericValue> getRelated(String relationName, List<GenericValue> values) throws GenericEntityException {
        return getRelated(relationName, null, values, false);
    }

    public static List<GenericValue> getRelated(String relationName, Map<String, ? extends Object> fields, List<GenericValue> values,
            boolean useCache) throws GenericEntityException {
        if (values == null) {
            return null;
        }
        List<GenericValue> related = new ArrayList<>();
        for (GenericValue value : values) {
            related.addAll(value.getRelated(relationName, fields, null, useCache));
        }
        return related;
    }

    public static <T> List<T> getFieldListFromEntityList(List<GenericValue> genericValueList, String fieldName, boolean distinct) {
        if (genericValueList == null || fieldName == null) {
            return null;
        }
        Collection<T> fields = distinct ? new LinkedHashSet<>() : new ArrayList<>();
        for (GenericValue value : genericValueList) {
            @SuppressWarnings("unchecked")
            T field = (T) value.get(fieldName);
            fields.add(field);
        }
        return new ArrayList<>(fields);
    }

    public static <T> List<T> getFieldListFromEntityListIterator(EntityListIterator iterator, String fieldName, boolean distinct) {
        if (iterator == null || fieldName == null) {
            return null;
        }
        List<GenericValue> rows = new ArrayList<>();
        for (GenericValue row = iterator.next(); row != null; row = iterator.next()) {
            rows.add(row);
        }
        return getFieldListFromEntityList(rows, fieldName, distinct);
    }

    public static PagedList<GenericValue> getPagedList(EntityListIterator iter, int viewIndex, int viewSize) throws GenericEntityException {
        int low = viewIndex * viewSize + 1;
        List<GenericValue> page = iter.getPartialList(low, viewSize);
        int size = iter.getResultsSizeAfterPartialList();
        return new PagedList<>(low, Math.min((viewIndex + 1) * viewSize, size), size, viewIndex, viewSize, page);
    }
}
