package org.apache.ofbiz.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.datasource.GenericHelperInfo;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelFieldType;
import org.apache.ofbiz.entity.model.ModelReader;
import org.apache.ofbiz.entity.util.EntityFindOptions;
import org.apache.ofbiz.entity.util.EntityListIterator;

/** The door to the data: OFBiz's interface without multi-tenancy, dummy keys, XML values and crypto. */
public interface Delegator {
    String getDelegatorName();

    String getDelegatorBaseName();

    String getDelegatorTenantId();

    ModelReader getModelReader();

    ModelEntity getModelEntity(String entityName);

    Map<String, ModelEntity> getModelEntityMapByGroup(String groupName) throws GenericEntityException;

    ModelFieldType getEntityFieldType(ModelEntity entity, String type) throws GenericEntityException;

    String getEntityGroupName(String entityName);

    String getEntityHelperName(String entityName);

    String getGroupHelperName(String groupName);

    GenericHelperInfo getGroupHelperInfo(String entityGroupName);

    GenericValue makeValue(String entityName);

    GenericValue makeValue(String entityName, Map<String, ? extends Object> fields);

    GenericValue makeValue(String entityName, Object... fields);

    GenericValue makeValueSingle(String entityName, Object singlePkValue);

    GenericValue makeValidValue(String entityName, Map<String, ? extends Object> fields);

    GenericValue makeValidValue(String entityName, Object... fields);

    GenericPK makePK(String entityName);

    GenericPK makePK(String entityName, Map<String, ? extends Object> fields);

    GenericPK makePK(String entityName, Object... fields);

    GenericPK makePKSingle(String entityName, Object singlePkValue);

    GenericValue create(GenericValue value) throws GenericEntityException;

    GenericValue create(GenericPK primaryKey) throws GenericEntityException;

    GenericValue create(String entityName, Map<String, ? extends Object> fields) throws GenericEntityException;

    GenericValue create(String entityName, Object... fields) throws GenericEntityException;

    GenericValue createSingle(String entityName, Object singlePkValue) throws GenericEntityException;

    GenericValue createOrStore(GenericValue value) throws GenericEntityException;

    GenericValue createSetNextSeqId(GenericValue value) throws GenericEntityException;

    int store(GenericValue value) throws GenericEntityException;

    int storeAll(List<GenericValue> values) throws GenericEntityException;

    int storeByCondition(String entityName, Map<String, ? extends Object> fieldsToSet, EntityCondition condition) throws GenericEntityException;

    int removeValue(GenericValue value) throws GenericEntityException;

    int removeByPrimaryKey(GenericPK primaryKey) throws GenericEntityException;

    int removeByAnd(String entityName, Map<String, ? extends Object> fields) throws GenericEntityException;

    int removeByAnd(String entityName, Object... fields) throws GenericEntityException;

    int removeByCondition(String entityName, EntityCondition condition) throws GenericEntityException;

    int removeAll(List<? extends GenericEntity> dummyPKs) throws GenericEntityException;

    int removeAll(String entityName) throws GenericEntityException;

    int removeRelated(String relationName, GenericValue value) throws GenericEntityException;

    GenericValue findOne(String entityName, boolean useCache, Object... fields) throws GenericEntityException;

    GenericValue findOne(String entityName, Map<String, ? extends Object> fields, boolean useCache) throws GenericEntityException;

    GenericValue findByPrimaryKeyPartial(GenericPK primaryKey, Set<String> keys) throws GenericEntityException;

    List<GenericValue> findAll(String entityName, boolean useCache) throws GenericEntityException;

    List<GenericValue> findByAnd(String entityName, Map<String, ? extends Object> fields, List<String> orderBy, boolean useCache)
            throws GenericEntityException;

    List<GenericValue> findList(String entityName, EntityCondition entityCondition, Set<String> fieldsToSelect, List<String> orderBy,
            EntityFindOptions findOptions, boolean useCache) throws GenericEntityException;

    EntityListIterator find(String entityName, EntityCondition whereEntityCondition, EntityCondition havingEntityCondition,
            Set<String> fieldsToSelect, List<String> orderBy, EntityFindOptions findOptions) throws GenericEntityException;

    long findCountByCondition(String entityName, EntityCondition whereEntityCondition, EntityCondition havingEntityCondition,
            EntityFindOptions findOptions) throws GenericEntityException;

    long findCountByCondition(String entityName, EntityCondition whereEntityCondition, Set<String> fieldsToSelect,
            EntityCondition havingEntityCondition, EntityFindOptions findOptions) throws GenericEntityException;

    List<GenericValue> getRelated(String relationName, Map<String, ? extends Object> byAndFields, List<String> orderBy, GenericValue value,
            boolean useCache) throws GenericEntityException;

    GenericValue getRelatedOne(String relationName, GenericValue value, boolean useCache) throws GenericEntityException;

    void refresh(GenericValue value) throws GenericEntityException;

    String getNextSeqId(String seqName);

    String getNextSeqId(String seqName, long staggerMax);

    Long getNextSeqIdLong(String seqName);

    Long getNextSeqIdLong(String seqName, long staggerMax);

    void refreshSequencer();

    void setNextSubSeqId(GenericValue value, String seqFieldName, int numericPadding, int incrementBy);

    void clearAllCaches();

    void clearAllCaches(boolean distribute);

    void clearCacheLine(String entityName);

    void clearCacheLine(String entityName, Map<String, ? extends Object> fields);

    void clearCacheLine(String entityName, Object... fields);

    void clearCacheLine(GenericValue value);

    void clearCacheLine(GenericPK primaryKey);

    /** A copy on the same database that records every write, so that rollback() can undo them in reverse order. */
    Delegator makeTestDelegator(String delegatorName);

    /** Undoes what was written through this test delegator. */
    void rollback();
}
