package org.dealercrm.host.entity.value;

import java.util.Map;

/** The Java side of a field type. */
public enum JavaType {
    STRING, TIMESTAMP, DATE, TIME, BIG_DECIMAL, DOUBLE, LONG, INTEGER, BLOB, BYTES, OBJECT;

    private static final Map<String, JavaType> BY_NAME = Map.ofEntries(Map.entry("String", STRING), Map.entry("Timestamp", TIMESTAMP),
            Map.entry("Date", DATE), Map.entry("Time", TIME), Map.entry("BigDecimal", BIG_DECIMAL), Map.entry("Double", DOUBLE),
            Map.entry("Long", LONG), Map.entry("Integer", INTEGER), Map.entry("Blob", BLOB), Map.entry("byte[]", BYTES), Map.entry("Object", OBJECT));

    /** By the name the field type files use, with or without its package. */
    public static JavaType of(String name) {
        JavaType type = BY_NAME.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalArgumentException("No field has the Java type [" + name + "]");
        }
        return type;
    }
}
