package org.apache.ofbiz.entity.model;

import java.util.List;

import org.dealercrm.host.entity.model.DatabaseNames;

/** A relation of an entity to another; type one carries a foreign key. */
public final class ModelRelation {
    private final ModelEntity modelEntity;
    private final String type;
    private final String title;
    private final String relEntityName;
    private final String fkName;
    private final List<ModelKeyMap> keyMaps;
    private final String location;

    public ModelRelation(ModelEntity modelEntity, String type, String title, String relEntityName, String fkName, List<ModelKeyMap> keyMaps,
            String location) {
        this.modelEntity = modelEntity;
        this.type = type;
        this.title = title;
        this.relEntityName = relEntityName;
        this.fkName = fkName;
        this.keyMaps = List.copyOf(keyMaps);
        this.location = location;
    }

    public ModelEntity getModelEntity() {
        return modelEntity;
    }

    public String getType() {
        return type;
    }

    public String getTitle() {
        return title;
    }

    public String getRelEntityName() {
        return relEntityName;
    }

    /** Title and related entity: the name by which getRelated knows the relation. */
    public String getCombinedName() {
        return title + relEntityName;
    }

    public String getFkName() {
        return fkName;
    }

    /** The constraint's name in the database. */
    public String constraintName() {
        return DatabaseNames.clipped(fkName.isEmpty() ? getCombinedName().toUpperCase() : fkName);
    }

    public List<ModelKeyMap> getKeyMaps() {
        return keyMaps;
    }

    /** Whether the relation was generated as the reverse of another. */
    public boolean isAutoRelation() {
        return location.isEmpty();
    }

    /** File and line of the declaration; empty when generated. */
    public String location() {
        return location;
    }

    @Override
    public String toString() {
        return modelEntity.getEntityName() + " " + type + " " + getCombinedName() + " (" + ModelKeyMap.text(keyMaps) + ")";
    }
}
