package org.dealercrm.host.entity.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericModelException;
import org.apache.ofbiz.entity.GenericPK;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelKeyMap;
import org.apache.ofbiz.entity.model.ModelRelation;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityFindOptions;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.apache.ofbiz.entity.util.EntityUtil;
import org.dealercrm.host.entity.EntityEngine;
import org.dealercrm.host.entity.sql.Find;

/** The reading half of a delegator. */
public final class Finder {
    private static final String MODULE = Finder.class.getName();
    private final Delegator delegator;
    private final EntityEngine engine;

    public Finder(Delegator delegator, EntityEngine engine) {
        this.delegator = delegator;
        this.engine = engine;
    }

    /** By key; a key with a null in it finds nothing. */
    public GenericValue one(GenericPK key, boolean useCache) throws GenericEntityException {
        ModelEntity entity = key.getModelEntity();
        if (!key.getAllKeys().containsAll(entity.getPkFieldNames()) || key.size() != entity.getPkFieldNames().size()) {
            throw new GenericModelException("findOne needs exactly the fields of the primary key: " + key);
        }
        if (!key.containsPrimaryKey()) {
            return null;
        }
        boolean cached = useCache && !entity.getNeverCache();
        Optional<GenericValue> known = cached ? engine.cache().row(key) : null;
        if (known != null) {
            return known.orElse(null);
        }
        GenericValue row = Tx.run("findOne on entity " + entity.getEntityName(), () -> engine.store().one(delegator, key, null));
        if (cached) {
            engine.cache().putRow(key, row);
        }
        return row;
    }

    public GenericValue partial(GenericPK key, Collection<String> names) throws GenericEntityException {
        return !key.containsPrimaryKey() ? null : Tx.run("findByPrimaryKeyPartial on entity " + key.getEntityName(),
                () -> engine.store().one(delegator, key, names));
    }

    public List<GenericValue> list(String entityName, EntityCondition where, Set<String> fields, List<String> orderBy,
            EntityFindOptions options, boolean useCache) throws GenericEntityException {
        ModelEntity entity = engine.model().getModelEntityNoCheck(entityName);
        boolean cached = useCache && entity != null && !entity.getNeverCache();
        if (cached) {
            List<GenericValue> known = engine.cache().list(entityName, where, orderBy);
            if (known != null) {
                return fields == null ? known : trimmed(known, fields);
            }
        }
        List<GenericValue> rows = Tx.run("find on entity " + entityName,
                () -> engine.store().list(delegator, new Find(engine.model().getModelEntity(entityName), where, null, fields, orderBy, options)));
        return cached && fields == null ? engine.cache().putList(entityName, where, orderBy, rows) : rows;
    }

    private List<GenericValue> trimmed(List<GenericValue> rows, Set<String> fields) {
        List<GenericValue> parts = new ArrayList<>();
        for (GenericValue row : rows) {
            GenericValue part = GenericValue.create(delegator, row.getModelEntity(), null);
            fields.forEach(name -> part.putRaw(name, row.get(name)));
            part.synchronizedWithDatasource();
            parts.add(part);
        }
        return parts;
    }

    public EntityListIterator iterator(Find find) throws GenericEntityException {
        if (!TransactionUtil.isTransactionInPlace()) {
            Exception here = new Exception("A list iterator was opened here without a transaction");
            Debug.logError(here, "A list iterator needs a transaction around it: begin one first",
                    MODULE);
        }
        boolean scrolling = find.options().getResultSetType() != EntityFindOptions.TYPE_FORWARD_ONLY;
        return new EntityListIterator(engine.store().cursor(delegator, find), scrolling);
    }

    public long count(Find find) throws GenericEntityException {
        return Tx.run("findCountByCondition on entity " + find.entity().getEntityName(), () -> engine.store().count(find));
    }

    public static ModelRelation relation(String relationName, GenericValue value) throws GenericModelException {
        ModelRelation relation = value.getModelEntity().getRelation(relationName);
        if (relation == null) {
            throw new GenericModelException("There is no relation [" + relationName + "] from " + value);
        }
        return relation;
    }

    /** The fields of the related entity that must have the value's values. */
    private static Map<String, Object> relatedFields(ModelRelation relation, GenericValue value) {
        Map<String, Object> fields = new HashMap<>();
        for (ModelKeyMap map : relation.getKeyMaps()) {
            fields.put(map.getRelFieldName(), value.get(map.getFieldName()));
        }
        return fields;
    }

    /** The fields that removeRelated compares. */
    public Map<String, Object> relatedFields(String relationName, GenericValue value) throws GenericModelException {
        return relatedFields(relation(relationName, value), value);
    }

    public List<GenericValue> related(String relationName, Map<String, ? extends Object> byAnd, List<String> orderBy, GenericValue value,
            boolean useCache) throws GenericEntityException {
        ModelRelation relation = relation(relationName, value);
        Map<String, Object> fields = new HashMap<>();
        if (byAnd != null) {
            fields.putAll(byAnd);
        }
        fields.putAll(relatedFields(relation, value));
        return list(relation.getRelEntityName(), EntityCondition.makeCondition(fields), null, orderBy, null, useCache);
    }

    public GenericValue relatedOne(String relationName, GenericValue value, boolean useCache) throws GenericEntityException {
        ModelRelation relation = relation(relationName, value);
        if (!"one".equals(relation.getType()) && !"one-nofk".equals(relation.getType())) {
            throw new GenericModelException("Relation [" + relationName + "] of " + value.getEntityName() + " leads to many, not to one");
        }
        Map<String, Object> fields = relatedFields(relation, value);
        if (fields.containsValue(null)) {
            return null;
        }
        ModelEntity related = engine.model().getModelEntity(relation.getRelEntityName());
        if (fields.keySet().equals(Set.copyOf(related.getPkFieldNames()))) {
            return one(GenericPK.create(delegator, related, fields), useCache);
        }
        return EntityUtil.getOnly(list(related.getEntityName(), EntityCondition.makeCondition(fields), null, null, null, useCache));
    }
}
