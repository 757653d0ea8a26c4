package org.dealercrm.host.entity.sql;

import java.util.List;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;

/** One table as the source of a SELECT. */
final class TableSource implements Source {
    private final TableColumns columns;
    private final String table;

    TableSource(ModelEntity entity, String helperName) {
        this.columns = new TableColumns(entity);
        this.table = entity.getTableName(helperName);
    }

    @Override
    public ModelField field(String entityAlias, String name) {
        return columns.field(entityAlias, name);
    }

    @Override
    public String column(String entityAlias, String name) {
        return columns.column(entityAlias, name);
    }

    @Override
    public void writeFrom(WhereSql sql) {
        sql.text(table);
    }

    @Override
    public String selected(ModelField field) {
        return field.getColName();
    }

    @Override
    public String ordered(ModelField field) {
        return field.getColName();
    }

    @Override
    public List<String> groupBy(List<ModelField> selected) {
        return List.of();
    }

    @Override
    public boolean grouped() {
        return false;
    }

    @Override
    public EntityCondition where() {
        return null;
    }

    @Override
    public EntityCondition having() {
        return null;
    }

    @Override
    public boolean distinct() {
        return false;
    }

    @Override
    public List<String> orderBy() {
        return List.of();
    }
}
