package org.apache.ofbiz.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.datasource.GenericHelperInfo;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelFieldType;
import org.apache.ofbiz.entity.model.ModelFieldTypeReader;
import org.apache.ofbiz.entity.model.ModelReader;
import org.apache.ofbiz.entity.util.EntityFindOptions;
import org.apache.ofbiz.entity.util.EntityListIterator;
import org.dealercrm.host.entity.EntityEngine;
import org.dealercrm.host.entity.audit.Actors;
import org.dealercrm.host.entity.sql.Find;
import org.dealercrm.host.entity.store.Finder;
import org.dealercrm.host.entity.store.SubSequence;
import org.dealercrm.host.entity.store.Writer;
import org.dealercrm.host.entity.undo.UndoLog;

/** The delegator of the host: it builds values and passes reads to the finder and writes to the writer. Safe for many threads. */
public final class GenericDelegator implements Delegator {
    private static final String MODULE = GenericDelegator.class.getName();
    private static final String GROUP = "org.apache.ofbiz";
    private final String name;
    private final EntityEngine engine;
    private final UndoLog undo;
    private final Finder finder;
    private final Writer writer;

    /** Host only. */
    public GenericDelegator(String name, EntityEngine engine, boolean recording) {
        this.name = name;
        this.engine = engine;
        this.undo = recording ? new UndoLog(engine) : null;
        this.finder = new Finder(this, engine);
        this.writer = new Writer(this, engine, undo);
    }

    public static void pushUserIdentifier(String userIdentifier) {
        Actors.USERS.push(userIdentifier);
    }

    public static String popUserIdentifier() {
        return Actors.USERS.pop();
    }

    public static void clearUserIdentifierStack() {
        Actors.USERS.clear();
    }

    public static void pushSessionIdentifier(String sessionIdentifier) {
        Actors.SESSIONS.push(sessionIdentifier);
    }

    public static String popSessionIdentifier() {
        return Actors.SESSIONS.pop();
    }

    public static void clearSessionIdentifierStack() {
        Actors.SESSIONS.clear();
    }

    @Override
    public String getDelegatorName() {
        return name;
    }

    @Override
    public String getDelegatorBaseName() {
        return name;
    }

    @Override
    public String getDelegatorTenantId() {
        return null;
    }

    @Override
    public ModelReader getModelReader() {
        return engine.model();
    }

    @Override
    public ModelEntity getModelEntity(String entityName) {
        ModelEntity entity = engine.model().getModelEntityNoCheck(entityName);
        if (entity == null) {
            Debug.logError("There is no definition of an entity named [" + entityName + "]", MODULE);
        }
        return entity;
    }

    private ModelEntity require(String entityName) {
        ModelEntity entity = engine.model().getModelEntityNoCheck(entityName);
        if (entity == null) {
            throw new IllegalArgumentException("There is no definition of an entity named [" + entityName + "]");
        }
        return entity;
    }

    @Override
    public Map<String, ModelEntity> getModelEntityMapByGroup(String groupName) {
        Map<String, ModelEntity> entities = new HashMap<>();
        if (GROUP.equals(groupName)) {
            engine.model().models().all().forEach(entity -> entities.put(entity.getEntityName(), entity));
        }
        return entities;
    }

    private ModelFieldTypeReader types() {
        return ModelFieldTypeReader.of(engine.config().kind());
    }

    @Override
    public ModelFieldType getEntityFieldType(ModelEntity entity, String type) {
        return types().getModelFieldType(type);
    }

    @Override
    public String getEntityGroupName(String entityName) {
        return GROUP;
    }

    @Override
    public String getEntityHelperName(String entityName) {
        return engine.config().helperName();
    }

    @Override
    public String getGroupHelperName(String groupName) {
        return GROUP.equals(groupName) ? engine.config().helperName() : null;
    }

    @Override
    public GenericHelperInfo getGroupHelperInfo(String entityGroupName) {
        return GROUP.equals(entityGroupName) ? new GenericHelperInfo(GROUP, engine.config().helperName()) : null;
    }

    @Override
    public GenericValue makeValue(String entityName) {
        return GenericValue.create(this, require(entityName));
    }

    @Override
    public GenericValue makeValue(String entityName, Map<String, ? extends Object> fields) {
        return GenericValue.create(this, require(entityName), fields);
    }

    @Override
    public GenericValue makeValue(String entityName, Object... fields) {
        return makeValue(entityName, UtilMisc.toMap(fields));
    }

    @Override
    public GenericValue makeValueSingle(String entityName, Object singlePkValue) {
        return GenericValue.create(makePKSingle(entityName, singlePkValue));
    }

    @Override
    public GenericValue makeValidValue(String entityName, Map<String, ? extends Object> fields) {
        GenericValue value = makeValue(entityName);
        value.setPKFields(fields, true);
        value.setNonPKFields(fields, true);
        return value;
    }

    @Override
    public GenericValue makeValidValue(String entityName, Object... fields) {
        return makeValidValue(entityName, UtilMisc.toMap(fields));
    }

    @Override
    public GenericPK makePK(String entityName) {
        return GenericPK.create(this, require(entityName));
    }

    @Override
    public GenericPK makePK(String entityName, Map<String, ? extends Object> fields) {
        return GenericPK.create(this, require(entityName), fields);
    }

    @Override
    public GenericPK makePK(String entityName, Object... fields) {
        return makePK(entityName, UtilMisc.toMap(fields));
    }

    @Override
    public GenericPK makePKSingle(String entityName, Object singlePkValue) {
        List<String> names = require(entityName).getPkFieldNames();
        if (names.size() != 1) {
            throw new IllegalArgumentException(entityName + " has not exactly one key field");
        }
        GenericPK key = makePK(entityName);
        key.set(names.get(0), singlePkValue);
        return key;
    }

    @Override
    public GenericValue create(GenericValue value) throws GenericEntityException {
        return writer.create(value);
    }

    @Override
    public GenericValue create(GenericPK primaryKey) throws GenericEntityException {
        return create(GenericValue.create(primaryKey));
    }

    @Override
    public GenericValue create(String entityName, Map<String, ? extends Object> fields) throws GenericEntityException {
        return create(makeValue(entityName, fields));
    }

    @Override
    public GenericValue create(String entityName, Object... fields) throws GenericEntityException {
        return create(makeValue(entityName, fields));
    }

    @Override
    public GenericValue createSingle(String entityName, Object singlePkValue) throws GenericEntityException {
        return create(makeValueSingle(entityName, singlePkValue));
    }

    @Override
    public GenericValue createOrStore(GenericValue value) throws GenericEntityException {
        return writer.createOrStore(value);
    }

    @Override
    public GenericValue createSetNextSeqId(GenericValue value) throws GenericEntityException {
        return writer.createSetNextSeqId(value);
    }

    @Override
    public int store(GenericValue value) throws GenericEntityException {
        return writer.store(value);
    }

    @Override
    public int storeAll(List<GenericValue> values) throws GenericEntityException {
        return writer.storeAll(values);
    }

    @Override
    public int storeByCondition(String entityName, Map<String, ? extends Object> fieldsToSet, EntityCondition condition)
            throws GenericEntityException {
        return writer.storeByCondition(entityName, fieldsToSet, condition);
    }

    @Override
    public int removeValue(GenericValue value) throws GenericEntityException {
        return writer.remove(value);
    }

    @Override
    public int removeByPrimaryKey(GenericPK primaryKey) throws GenericEntityException {
        return writer.removeByKey(primaryKey);
    }

    @Override
    public int removeByAnd(String entityName, Map<String, ? extends Object> fields) throws GenericEntityException {
        return removeByCondition(entityName, EntityCondition.makeCondition(fields));
    }

    @Override
    public int removeByAnd(String entityName, Object... fields) throws GenericEntityException {
        return removeByAnd(entityName, UtilMisc.toMap(fields));
    }

    @Override
    public int removeByCondition(String entityName, EntityCondition condition) throws GenericEntityException {
        return writer.removeByCondition(entityName, condition);
    }

    @Override
    public int removeAll(List<? extends GenericEntity> dummyPKs) throws GenericEntityException {
        int removed = 0;
        for (GenericEntity value : dummyPKs) {
            removed += value.containsPrimaryKey() ? removeByPrimaryKey(value.getPrimaryKey()) : removeByAnd(value.getEntityName(), value.getAllFields());
        }
        return removed;
    }

    @Override
    public int removeAll(String entityName) throws GenericEntityException {
        return removeByCondition(entityName, null);
    }

    @Override
    public int removeRelated(String relationName, GenericValue value) throws GenericEntityException {
        return removeByAnd(Finder.relation(relationName, value).getRelEntityName(), finder.relatedFields(relationName, value));
    }

    @Override
    public GenericValue findOne(String entityName, boolean useCache, Object... fields) throws GenericEntityException {
        return findOne(entityName, UtilMisc.toMap(fields), useCache);
    }

    @Override
    public GenericValue findOne(String entityName, Map<String, ? extends Object> fields, boolean useCache) throws GenericEntityException {
        return finder.one(makePK(entityName, fields), useCache);
    }

    @Override
    public GenericValue findByPrimaryKeyPartial(GenericPK primaryKey, Set<String> keys) throws GenericEntityException {
        return finder.partial(primaryKey, keys);
    }

    @Override
    public List<GenericValue> findAll(String entityName, boolean useCache) throws GenericEntityException {
        return findList(entityName, null, null, null, null, useCache);
    }

    @Override
    public List<GenericValue> findByAnd(String entityName, Map<String, ? extends Object> fields, List<String> orderBy, boolean useCache)
            throws GenericEntityException {
        return findList(entityName, EntityCondition.makeCondition(fields), null, orderBy, null, useCache);
    }

    @Override
    public List<GenericValue> findList(String entityName, EntityCondition entityCondition, Set<String> fieldsToSelect, List<String> orderBy,
            EntityFindOptions findOptions, boolean useCache) throws GenericEntityException {
        return finder.list(entityName, entityCondition, fieldsToSelect, orderBy, findOptions, useCache);
    }

    @Override
    public EntityListIterator find(String entityName, EntityCondition whereEntityCondition, EntityCondition havingEntityCondition,
            Set<String> fieldsToSelect, List<String> orderBy, EntityFindOptions findOptions) throws GenericEntityException {
        ModelEntity entity = engine.model().getModelEntity(entityName);
        return finder.iterator(new Find(entity, whereEntityCondition, havingEntityCondition, fieldsToSelect, orderBy, findOptions));
    }

    @Override
    public long findCountByCondition(String entityName, EntityCondition whereEntityCondition, EntityCondition havingEntityCondition,
            EntityFindOptions findOptions) throws GenericEntityException {
        return findCountByCondition(entityName, whereEntityCondition, null, havingEntityCondition, findOptions);
    }

    @Override
    public long findCountByCondition(String entityName, EntityCondition whereEntityCondition, Set<String> fieldsToSelect,
            EntityCondition havingEntityCondition, EntityFindOptions findOptions) throws GenericEntityException {
        ModelEntity entity = engine.model().getModelEntity(entityName);
        return finder.count(new Find(entity, whereEntityCondition, havingEntityCondition, fieldsToSelect, null, findOptions));
    }

    @Override
    public List<GenericValue> getRelated(String relationName, Map<String, ? extends Object> byAndFields, List<String> orderBy, GenericValue value,
            boolean useCache) throws GenericEntityException {
        return finder.related(relationName, byAndFields, orderBy, value, useCache);
    }

    @Override
    public GenericValue getRelatedOne(String relationName, GenericValue value, boolean useCache) throws GenericEntityException {
        return finder.relatedOne(relationName, value, useCache);
    }

    @Override
    public void refresh(GenericValue value) throws GenericEntityException {
        GenericValue now = finder.one(value.getPrimaryKey(), false);
        if (now == null) {
            throw new GenericEntityException("The row to refresh is not in the database: " + value.getPrimaryKey());
        }
        now.forEach(value::putRaw);
        value.synchronizedWithDatasource();
    }

    @Override
    public String getNextSeqId(String seqName) {
        return getNextSeqId(seqName, 1);
    }

    @Override
    public String getNextSeqId(String seqName, long staggerMax) {
        return String.valueOf(getNextSeqIdLong(seqName, staggerMax));
    }

    @Override
    public Long getNextSeqIdLong(String seqName) {
        return getNextSeqIdLong(seqName, 1);
    }

    @Override
    public Long getNextSeqIdLong(String seqName, long staggerMax) {
        try {
            return engine.sequences().next(seqName, staggerMax);
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Sequence [" + seqName + "] gives no number: " + e.getMessage(), e);
        }
    }

    @Override
    public void refreshSequencer() {
        engine.sequences().refresh();
    }

    @Override
    public void setNextSubSeqId(GenericValue value, String seqFieldName, int numericPadding, int incrementBy) {
        try {
            SubSequence.setNext(this, value, seqFieldName, numericPadding, incrementBy);
        } catch (GenericEntityException e) {
            throw new IllegalStateException("No next " + seqFieldName + " for " + value + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void clearAllCaches() {
        engine.cache().clear();
    }

    @Override
    public void clearAllCaches(boolean distribute) {
        clearAllCaches();
    }

    @Override
    public void clearCacheLine(String entityName) {
        engine.cache().written(entityName);
    }

    @Override
    public void clearCacheLine(String entityName, Map<String, ? extends Object> fields) {
        clearCacheLine(entityName);
    }

    @Override
    public void clearCacheLine(String entityName, Object... fields) {
        clearCacheLine(entityName);
    }

    @Override
    public void clearCacheLine(GenericValue value) {
        clearCacheLine(value.getEntityName());
    }

    @Override
    public void clearCacheLine(GenericPK primaryKey) {
        clearCacheLine(primaryKey.getEntityName());
    }

    @Override
    public Delegator makeTestDelegator(String delegatorName) {
        GenericDelegator recording = new GenericDelegator(delegatorName, engine, true);
        engine.attach(recording);
        DelegatorFactory.register(recording);
        return recording;
    }

    @Override
    public void rollback() {
        if (undo == null) {
            Debug.logError("Delegator " + name + " records no writes, so there is nothing to undo", MODULE);
            return;
        }
        try {
            undo.undo();
            DelegatorFactory.unregister(this);
        } catch (GenericEntityException e) {
            throw new IllegalStateException("The writes through delegator " + name + " could not be undone: " + e.getMessage(), e);
        }
    }
}
