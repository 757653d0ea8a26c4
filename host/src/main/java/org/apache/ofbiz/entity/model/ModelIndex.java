package org.apache.ofbiz.entity.model;

import java.util.List;

/** A declared index of an entity. */
public final class ModelIndex {
    private final ModelEntity modelEntity;
    private final String name;
    private final boolean unique;
    private final List<Field> fields;

    public ModelIndex(ModelEntity modelEntity, String name, boolean unique, List<Field> fields) {
        this.modelEntity = modelEntity;
        this.name = name;
        this.unique = unique;
        this.fields = List.copyOf(fields);
    }

    /** An indexed field; function is "upper", "lower" or "". */
    public record Field(String fieldName, String function) {
        public String getFieldName() {
            return fieldName;
        }

        public String getFunction() {
            return function;
        }
    }

    public ModelEntity getModelEntity() {
        return modelEntity;
    }

    public String getName() {
        return name;
    }

    public boolean getUnique() {
        return unique;
    }

    public List<Field> getFields() {
        return fields;
    }
}
