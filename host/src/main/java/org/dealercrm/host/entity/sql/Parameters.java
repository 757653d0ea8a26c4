package org.dealercrm.host.entity.sql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;

import org.dealercrm.host.entity.value.FieldValue;
import org.dealercrm.host.entity.value.JavaType;

/** Binds parameters by the type of their field. */
public final class Parameters {
    private Parameters() { }

    public static void bind(PreparedStatement statement, List<SqlParameter> parameters) throws SQLException {
        int place = 1;
        for (SqlParameter parameter : parameters) {
            bind(statement, place++, parameter);
        }
    }

    private static void bind(PreparedStatement statement, int place, SqlParameter parameter) throws SQLException {
        Object value = parameter.value();
        JavaType type = parameter.type();
        if (value == null) {
            bindNull(statement, place, type);
        } else if (type == JavaType.OBJECT) {
            statement.setBytes(place, serialized(value));
        } else if (type == JavaType.BLOB) {
            statement.setBytes(place, FieldValue.bytes(value));
        } else {
            bindPlain(statement, place, value);
        }
    }

    /** Binds a value by its own class. */
    public static void bindPlain(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Timestamp stamp) {
            statement.setTimestamp(place, stamp);
        } else if (value instanceof Date date) {
            statement.setDate(place, date);
        } else if (value instanceof Time time) {
            statement.setTime(place, time);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof BigDecimal number) {
            statement.setBigDecimal(place, number);
        } else if (value instanceof Double number) {
            statement.setDouble(place, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else {
            statement.setObject(place, value);
        }
    }

    /** Derby takes a typed null for a BLOB only as bytes, PostgreSQL for a BYTEA too. */
    private static void bindNull(PreparedStatement statement, int place, JavaType type) throws SQLException {
        if (type == JavaType.BLOB || type == JavaType.BYTES || type == JavaType.OBJECT) {
            statement.setBytes(place, null);
        } else {
            statement.setNull(place, sqlType(type));
        }
    }

    private static int sqlType(JavaType type) {
        if (type == null) {
            return Types.VARCHAR;
        }
        return switch (type) {
            case STRING -> Types.VARCHAR;
            case TIMESTAMP -> Types.TIMESTAMP;
            case DATE -> Types.DATE;
            case TIME -> Types.TIME;
            case BIG_DECIMAL, LONG -> Types.NUMERIC;
            case DOUBLE -> Types.DOUBLE;
            case INTEGER -> Types.INTEGER;
            default -> Types.BINARY;
        };
    }

    private static byte[] serialized(Object value) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new SQLException("A value of " + value.getClass().getName() + " cannot be serialised", e);
        }
        return bytes.toByteArray();
    }
}
