package org.dealercrm.host.entity.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.GenericEntity;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.dealercrm.host.entity.value.JavaType;

/** The statements on one row of a table, written once per entity. */
final class EntitySql {
    private final ModelEntity entity;
    private final FieldTypes types;
    private final List<ModelField> fields;
    private final List<ModelField> keys;
    private final String table;
    private final String insert;
    private final String byKey;

    EntitySql(ModelEntity entity, FieldTypes types, String helperName) {
        this.entity = entity;
        this.types = types;
        this.table = entity.getTableName(helperName);
        this.fields = entity.getAllFieldNames().stream().map(entity::getField).collect(Collectors.toList());
        this.keys = entity.getPkFieldNames().stream().map(entity::getField).collect(Collectors.toList());
        this.insert = "INSERT INTO " + table + " (" + columns(fields, ", ") + ") VALUES ("
                + fields.stream().map(field -> "?").collect(Collectors.joining(", ")) + ")";
        this.byKey = " WHERE " + columns(keys, " = ? AND ") + " = ?";
    }

    private static String columns(List<ModelField> fields, String separator) {
        return fields.stream().map(ModelField::getColName).collect(Collectors.joining(separator));
    }

    String table() {
        return table;
    }

    List<ModelField> fields() {
        return fields;
    }

    String insert() {
        return insert;
    }

    List<SqlParameter> insertParameters(GenericEntity value) {
        return parameters(fields, value);
    }

    String update(Collection<String> names) {
        return "UPDATE " + table + " SET " + columns(fieldsOf(names), " = ?, ") + " = ?" + byKey;
    }

    List<SqlParameter> updateParameters(Collection<String> names, GenericEntity value) {
        List<SqlParameter> parameters = parameters(fieldsOf(names), value);
        parameters.addAll(parameters(keys, value));
        return parameters;
    }

    String delete() {
        return "DELETE FROM " + table + byKey;
    }

    String select(List<ModelField> selected) {
        return "SELECT " + columns(selected, ", ") + " FROM " + table + byKey;
    }

    List<SqlParameter> keyParameters(GenericEntity value) {
        return parameters(keys, value);
    }

    private List<ModelField> fieldsOf(Collection<String> names) {
        return names.stream().map(entity::getField).collect(Collectors.toList());
    }

    private List<SqlParameter> parameters(List<ModelField> chosen, GenericEntity value) {
        List<SqlParameter> parameters = new ArrayList<>();
        for (ModelField field : chosen) {
            JavaType type = types.javaType(field);
            parameters.add(new SqlParameter(type, type.cast(value.get(field.getName()))));
        }
        return parameters;
    }
}
