package org.dealercrm.host.entity.value;

import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Map;

/** The Java side of a field type. */
public enum JavaType {
    STRING(String.class), TIMESTAMP(Timestamp.class), DATE(Date.class), TIME(Time.class), BIG_DECIMAL(BigDecimal.class), DOUBLE(Double.class),
    LONG(Long.class), INTEGER(Integer.class), BLOB(Blob.class), BYTES(byte[].class), OBJECT(Object.class);

    private static final Map<String, JavaType> BY_NAME = Map.ofEntries(Map.entry("String", STRING), Map.entry("Timestamp", TIMESTAMP),
            Map.entry("Date", DATE), Map.entry("Time", TIME), Map.entry("BigDecimal", BIG_DECIMAL), Map.entry("Double", DOUBLE),
            Map.entry("Long", LONG), Map.entry("Integer", INTEGER), Map.entry("Blob", BLOB), Map.entry("byte[]", BYTES), Map.entry("Object", OBJECT));
    private final Class<?> javaClass;

    JavaType(Class<?> javaClass) {
        this.javaClass = javaClass;
    }

    /** By the name the field type files use, with or without its package. */
    public static JavaType of(String name) {
        JavaType type = BY_NAME.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalArgumentException("No field has the Java type [" + name + "]");
        }
        return type;
    }

    /** The value itself, or a ClassCastException; binary values come in several classes. */
    public Object cast(Object value) {
        return this == BLOB || this == BYTES ? value : javaClass.cast(value);
    }

    public Class<?> javaClass() {
        return javaClass;
    }
}
