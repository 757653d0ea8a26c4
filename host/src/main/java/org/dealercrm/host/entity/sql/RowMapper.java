package org.dealercrm.host.entity.sql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import javax.sql.rowset.serial.SerialBlob;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.dealercrm.host.entity.value.JavaType;

/** Turns the current row of a result into a value; columns are read by their place. */
final class RowMapper {
    private final Delegator delegator;
    private final ModelEntity entity;
    private final String[] names;
    private final JavaType[] types;

    RowMapper(Delegator delegator, ModelEntity entity, List<ModelField> fields, FieldTypes fieldTypes) {
        this.delegator = delegator;
        this.entity = entity;
        this.names = fields.stream().map(ModelField::getName).toArray(String[]::new);
        this.types = fields.stream().map(fieldTypes::javaType).toArray(JavaType[]::new);
    }

    GenericValue map(ResultSet results) throws SQLException {
        GenericValue value = GenericValue.create(delegator, entity, null);
        for (int i = 0; i < names.length; i++) {
            value.putRaw(names[i], read(results, i + 1, types[i]));
        }
        value.synchronizedWithDatasource();
        return value;
    }

    private static Object read(ResultSet results, int column, JavaType type) throws SQLException {
        Object value = switch (type) {
            case STRING -> results.getString(column);
            case TIMESTAMP -> results.getTimestamp(column);
            case DATE -> results.getDate(column);
            case TIME -> results.getTime(column);
            case BIG_DECIMAL -> results.getBigDecimal(column);
            case DOUBLE -> results.getDouble(column);
            case LONG -> results.getLong(column);
            case INTEGER -> results.getInt(column);
            case BYTES -> results.getBytes(column);
            case BLOB -> blob(results.getBytes(column));
            case OBJECT -> object(results.getBytes(column));
        };
        return results.wasNull() ? null : value;
    }

    private static Object blob(byte[] bytes) throws SQLException {
        return bytes == null ? null : new SerialBlob(bytes);
    }

    private static Object object(byte[] bytes) throws SQLException {
        if (bytes == null) {
            return null;
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new SQLException("A serialised object cannot be read", e);
        }
    }
}
