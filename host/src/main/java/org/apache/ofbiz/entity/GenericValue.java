package org.apache.ofbiz.entity;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.model.ModelEntity;

/** A row of an entity or view, with its shortcuts to the delegator. */
public final class GenericValue extends GenericEntity {
    private static final long serialVersionUID = 1L;

    private GenericValue(Delegator delegator, ModelEntity modelEntity) {
        super(delegator, modelEntity);
    }

    static GenericValue create(Delegator delegator, ModelEntity modelEntity) {
        return new GenericValue(delegator, modelEntity);
    }

    public static GenericValue create(Delegator delegator, ModelEntity modelEntity, Map<String, ? extends Object> fields) {
        GenericValue value = new GenericValue(delegator, modelEntity);
        value.setFields(fields);
        return value;
    }

    public static GenericValue create(GenericValue source) {
        GenericValue value = new GenericValue(source.getDelegator(), source.getModelEntity());
        value.copyFrom(source);
        return value;
    }

    public static GenericValue create(GenericPK primaryKey) {
        GenericValue value = new GenericValue(primaryKey.getDelegator(), primaryKey.getModelEntity());
        value.copyFrom(primaryKey);
        return value;
    }

    public GenericValue create() throws GenericEntityException {
        return getDelegator().create(this);
    }

    public void store() throws GenericEntityException {
        getDelegator().store(this);
    }

    public void remove() throws GenericEntityException {
        getDelegator().removeValue(this);
    }

    public void refresh() throws GenericEntityException {
        getDelegator().refresh(this);
    }

    public List<GenericValue> getRelated(String relationName) throws GenericEntityException {
        return getRelated(relationName, null, null, false);
    }

    public List<GenericValue> getRelated(String relationName, List<String> orderBy) throws GenericEntityException {
        return getRelated(relationName, null, orderBy, false);
    }

    public List<GenericValue> getRelated(String relationName, Map<String, ? extends Object> byAndFields, List<String> orderBy)
            throws GenericEntityException {
        return getRelated(relationName, byAndFields, orderBy, false);
    }

    public List<GenericValue> getRelated(String relationName, Map<String, ? extends Object> byAndFields, List<String> orderBy, boolean useCache)
            throws GenericEntityException {
        return getDelegator().getRelated(relationName, byAndFields, orderBy, this, useCache);
    }

    public GenericValue getRelatedOne(String relationName) throws GenericEntityException {
        return getRelatedOne(relationName, false);
    }

    public GenericValue getRelatedOne(String relationName, boolean useCache) throws GenericEntityException {
        return getDelegator().getRelatedOne(relationName, this, useCache);
    }

    public void removeRelated(String relationName) throws GenericEntityException {
        getDelegator().removeRelated(relationName, this);
    }

    @Override
    public Object clone() {
        return create(this);
    }
}
