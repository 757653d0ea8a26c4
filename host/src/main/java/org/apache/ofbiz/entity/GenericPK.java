package org.apache.ofbiz.entity;

import java.util.Map;

import org.apache.ofbiz.entity.model.ModelEntity;

/** The primary key of a row. */
public final class GenericPK extends GenericEntity {
    private static final long serialVersionUID = 1L;

    private GenericPK(Delegator delegator, ModelEntity modelEntity) {
        super(delegator, modelEntity);
    }

    public static GenericPK create(Delegator delegator, ModelEntity modelEntity, Map<String, ? extends Object> fields) {
        GenericPK key = new GenericPK(delegator, modelEntity);
        key.setFields(fields);
        return key;
    }

    static GenericPK create(Delegator delegator, ModelEntity modelEntity) {
        return new GenericPK(delegator, modelEntity);
    }

    public static GenericPK create(GenericPK value) {
        GenericPK key = new GenericPK(value.getDelegator(), value.getModelEntity());
        key.copyFrom(value);
        return key;
    }

    @Override
    public Object clone() {
        return create(this);
    }
}
