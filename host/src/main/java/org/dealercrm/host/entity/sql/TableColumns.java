package org.dealercrm.host.entity.sql;

import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;

/** Columns of one table. */
final class TableColumns implements Columns {
    private final ModelEntity entity;

    TableColumns(ModelEntity entity) {
        this.entity = entity;
    }

    @Override
    public ModelField field(String entityAlias, String name) {
        ModelField field = entity.getField(name);
        if (field == null) {
            throw new IllegalArgumentException("[" + name + "] is not a field of " + entity.getEntityName());
        }
        return field;
    }

    @Override
    public String column(String entityAlias, String name) {
        return field(entityAlias, name).getColName();
    }
}
