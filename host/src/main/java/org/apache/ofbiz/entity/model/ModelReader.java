package org.apache.ofbiz.entity.model;

import java.util.Set;
import java.util.TreeSet;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericModelException;
import org.dealercrm.host.entity.model.EntityModels;

/** Finds entity definitions by name. */
public final class ModelReader {
    private final EntityModels models;

    public ModelReader(EntityModels models) {
        this.models = models;
    }

    /** The definition, or null. */
    public ModelEntity getModelEntityNoCheck(String entityName) {
        return models.find(entityName);
    }

    /** The definition; an unknown name is an error. */
    public ModelEntity getModelEntity(String entityName) throws GenericEntityException {
        if (entityName == null) {
            throw new IllegalArgumentException("Tried to find entity definition for a null entityName");
        }
        ModelEntity entity = models.find(entityName);
        if (entity == null) {
            throw new GenericModelException("Could not find definition for entity name " + entityName);
        }
        return entity;
    }

    public Set<String> getEntityNames() throws GenericEntityException {
        return new TreeSet<>(models.names());
    }

    public EntityModels models() {
        return models;
    }
}
