package org.apache.ofbiz.entity.util;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.base.util.collections.PagedList;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericPK;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityDateFilterCondition;
import org.apache.ofbiz.entity.model.DynamicViewEntity;
import org.dealercrm.host.NotInHostError;

/** The fluent query. Faithful to OFBiz in the way where(), cache(), filterByDate() and queryOne() act together. Dynamic views are not in the host. */
public final class EntityQuery {
    private final Delegator delegator;
    private final EntityFindOptions options = new EntityFindOptions();
    private String entityName;
    private EntityCondition whereCondition;
    private Map<String, ? extends Object> fieldMap;
    private boolean searchPkOnly;
    private EntityCondition havingCondition;
    private Set<String> fieldsToSelect;
    private List<String> orderBy;
    private boolean useCache;
    private boolean filterByDate;
    private Timestamp moment;
    private List<String> filterByFieldNames = List.of("fromDate", "thruDate");

    public EntityQuery(Delegator delegator) {
        this.delegator = delegator;
    }

    public static EntityQuery use(Delegator delegator) {
        return new EntityQuery(delegator);
    }

    public EntityQuery from(String entityName) {
        this.entityName = entityName;
        return this;
    }

    /** Not in the host: a dynamic view cannot be made. */
    public EntityQuery from(DynamicViewEntity dynamicViewEntity) {
        throw new NotInHostError("EntityQuery.from(DynamicViewEntity)");
    }

    public EntityQuery select(String... fieldsToSelect) {
        this.fieldsToSelect = new LinkedHashSet<>(Arrays.asList(fieldsToSelect));
        return this;
    }

    public EntityQuery select(Set<String> fieldsToSelect) {
        this.fieldsToSelect = fieldsToSelect;
        return this;
    }

    public EntityQuery distinct() {
        return distinct(true);
    }

    public EntityQuery distinct(boolean distinct) {
        options.setDistinct(distinct);
        return this;
    }

    public EntityQuery where(EntityCondition entityCondition) {
        whereCondition = entityCondition;
        searchPkOnly = false;
        return this;
    }

    public EntityQuery where(Map<String, Object> fieldMap) {
        this.fieldMap = fieldMap;
        searchPkOnly = true;
        return this;
    }

    public EntityQuery where(Object... fields) {
        return where((EntityCondition) EntityCondition.makeConditionMap(fields));
    }

    public EntityQuery where(EntityCondition... entityCondition) {
        return where(Arrays.asList(entityCondition));
    }

    public <T extends EntityCondition> EntityQuery where(List<T> andConditions) {
        return where((EntityCondition) EntityCondition.makeCondition(andConditions));
    }

    public EntityQuery having(EntityCondition entityCondition) {
        havingCondition = entityCondition;
        return this;
    }

    public EntityQuery orderBy(List<String> orderBy) {
        this.orderBy = orderBy;
        return this;
    }

    public EntityQuery orderBy(String... fields) {
        return orderBy(Arrays.asList(fields));
    }

    public EntityQuery cursorForwardOnly() {
        options.setResultSetType(EntityFindOptions.TYPE_FORWARD_ONLY);
        return this;
    }

    public EntityQuery cursorScrollSensitive() {
        options.setResultSetType(EntityFindOptions.TYPE_SCROLL_SENSITIVE);
        return this;
    }

    public EntityQuery cursorScrollInsensitive() {
        options.setResultSetType(EntityFindOptions.TYPE_SCROLL_INSENSITIVE);
        return this;
    }

    public EntityQuery fetchSize(int fetchSize) {
        options.setFetchSize(fetchSize);
        return this;
    }

    public EntityQuery maxRows(int maxRows) {
        options.setMaxRows(maxRows);
        return this;
    }

    public EntityQuery limit(int limit) {
        options.setLimit(limit);
        return this;
    }

    public EntityQuery offset(int offset) {
        options.setOffset(offset);
        return this;
    }

    public EntityQuery cache() {
        return cache(true);
    }

    public EntityQuery cache(boolean useCache) {
        this.useCache = useCache;
        return this;
    }

    public EntityQuery filterByDate() {
        filterByDate = true;
        moment = null;
        filterByFieldNames = List.of("fromDate", "thruDate");
        return this;
    }

    /** In force at the moment; null means no filter. */
    public EntityQuery filterByDate(Timestamp moment) {
        if (moment != null) {
            filterByDate();
            this.moment = moment;
        }
        return this;
    }

    public EntityQuery filterByDate(Date moment) {
        return filterByDate(new Timestamp(moment.getTime()));
    }

    public EntityQuery filterByDate(String... filterByFieldName) {
        return filterByDate(null, filterByFieldName);
    }

    /** In force at the moment (null is now) by these pairs of from and thru fields. */
    public EntityQuery filterByDate(Timestamp moment, String... filterByFieldName) {
        filterByDate = true;
        this.moment = moment;
        if (filterByFieldName.length > 0) {
            filterByFieldNames = Arrays.asList(filterByFieldName);
        }
        return this;
    }

    /** The only row, or null; more than one is an IllegalArgumentException. After where(Map) it looks up by the key in that map. */
    public GenericValue queryOne() throws GenericEntityException {
        return searchPkOnly ? lookUp() : EntityUtil.getOnly(queryList());
    }

    private GenericValue lookUp() throws GenericEntityException {
        GenericPK key = delegator.makePK(entityName);
        if (fieldMap.containsKey("parameters") && fieldMap.get("parameters") instanceof Map<?, ?> parameters) {
            key.setPKFields(parameters);
        }
        key.setPKFields(fieldMap, false);
        if (!key.containsPrimaryKey()) {
            return null;
        }
        return fieldsToSelect == null ? delegator.findOne(entityName, key, useCache)
                : delegator.findByPrimaryKeyPartial(key, fieldsToSelect);
    }

    public GenericValue queryFirst() throws GenericEntityException {
        int before = options.getMaxRows();
        if (!useCache && !filterByDate) {
            options.setMaxRows(1);
        }
        try {
            return EntityUtil.getFirst(queryList());
        } finally {
            options.setMaxRows(before);
        }
    }

    public List<GenericValue> queryList() throws GenericEntityException {
        List<GenericValue> rows = delegator.findList(entityName, makeWhereCondition(useCache), fieldsToSelect, orderBy, options, useCache);
        return filterByDate && useCache ? EntityUtil.filterByCondition(rows, makeDateCondition()) : rows;
    }

    public EntityListIterator queryIterator() throws GenericEntityException {
        return delegator.find(entityName, makeWhereCondition(false), havingCondition, fieldsToSelect, orderBy, options);
    }

    public long queryCount() throws GenericEntityException {
        return delegator.findCountByCondition(entityName, makeWhereCondition(false), fieldsToSelect, havingCondition, options);
    }

    /** The values of one field, nulls left out; distinct when asked for. */
    @SuppressWarnings("unchecked")
    public <T> List<T> getFieldList(String fieldName) throws GenericEntityException {
        select(fieldName);
        Collection<T> values = options.getDistinct() ? new LinkedHashSet<>() : new ArrayList<>();
        try (EntityListIterator rows = queryIterator()) {
            for (GenericValue row = rows.next(); row != null; row = rows.next()) {
                if (row.get(fieldName) != null) {
                    values.add((T) row.get(fieldName));
                }
            }
        }
        return new ArrayList<>(values);
    }

    /** A page; the first one has index 0. */
    public PagedList<GenericValue> queryPagedList(int viewIndex, int viewSize) throws GenericEntityException {
        try (EntityListIterator rows = queryIterator()) {
            return EntityUtil.getPagedList(rows, viewIndex, viewSize);
        }
    }

    private EntityCondition makeWhereCondition(boolean usingCache) {
        List<EntityCondition> conditions = new ArrayList<>();
        if (whereCondition != null) {
            conditions.add(whereCondition);
        } else if (fieldMap != null) {
            conditions.add(EntityCondition.makeCondition(fieldMap));
        }
        if (filterByDate && !usingCache) {
            conditions.add(makeDateCondition());
        }
        return conditions.isEmpty() ? null : conditions.size() == 1 ? conditions.get(0) : EntityCondition.makeCondition(conditions);
    }

    private EntityCondition makeDateCondition() {
        Timestamp at = moment == null ? UtilDateTime.nowTimestamp() : moment;
        List<EntityCondition> conditions = new ArrayList<>();
        for (int i = 0; i + 1 < filterByFieldNames.size(); i += 2) {
            conditions.add(EntityDateFilterCondition.makeCondition(at, filterByFieldNames.get(i), filterByFieldNames.get(i + 1)));
        }
        return EntityCondition.makeCondition(conditions);
    }
}
