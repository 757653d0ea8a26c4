package org.apache.ofbiz.entity.model;

import java.util.Set;
import java.util.TreeSet;

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

    public Set<String> getEntityNames() {
        return new TreeSet<>(models.names());
    }
}
