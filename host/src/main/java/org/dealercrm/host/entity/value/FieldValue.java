package org.dealercrm.host.entity.value;

import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;

import org.apache.ofbiz.base.util.GeneralException;
import org.dealercrm.host.convert.Conversion;

/** Brings a value to the Java type of a field. */
public final class FieldValue {
    private FieldValue() { }

    /** The value by the general rules of conversion, Booleans as Y and N; what has no rule stays as it is. */
    public static Object convert(Object value, JavaType type) throws GeneralException {
        Object plain = value instanceof Boolean flag ? (flag ? "Y" : "N") : value;
        String typeName = type == JavaType.BYTES ? "byte[]" : type.javaClass().getName();
        return Conversion.convert(plain, typeName, null, null, null, false);
    }

    /** The value in the type; throws IllegalArgumentException when there is no rule. */
    public static <T> T required(Object value, JavaType type, Class<T> javaClass) {
        try {
            return javaClass.cast(convert(value, type));
        } catch (GeneralException | ClassCastException e) {
            throw new IllegalArgumentException("[" + value + "] is no " + javaClass.getSimpleName(), e);
        }
    }

    /** Text in the one format that valueOf of the type reads. */
    public static Object strict(String text, JavaType type) {
        return switch (type) {
            case STRING -> text;
            case TIMESTAMP -> Timestamp.valueOf(text);
            case DATE -> Date.valueOf(text);
            case TIME -> Time.valueOf(text);
            case BIG_DECIMAL -> new BigDecimal(text);
            case DOUBLE -> Double.valueOf(text);
            case LONG -> Long.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case BLOB, BYTES, OBJECT -> throw new IllegalArgumentException("Text is no " + type);
        };
    }

    /** The content of a blob, an array or a buffer; rows are detached from their connection, so blobs are read whole. */
    public static byte[] bytes(Object value) {
        if (value instanceof Blob blob) {
            try {
                return blob.getBytes(1, Math.toIntExact(blob.length()));
            } catch (SQLException e) {
                throw new IllegalArgumentException("The blob cannot be read", e);
            }
        }
        return required(value, JavaType.BYTES, byte[].class);
    }
}
