package org.apache.ofbiz.entity.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field type of the entity engine: its SQL type in one database and its Java type. */
public final class ModelFieldType {
    private static final Pattern LENGTH = Pattern.compile("\\((\\d+)");

    private final String type;
    private final String javaType;
    private final String sqlType;

    public ModelFieldType(String type, String sqlType, String javaType) {
        this.type = type;
        this.sqlType = sqlType;
        this.javaType = javaType;
    }

    public String getType() {
        return type;
    }

    /** The short or full Java type name, e.g. "String", "java.sql.Timestamp". */
    public String getJavaType() {
        return javaType;
    }

    public String getSqlType() {
        return sqlType;
    }

    /** The length of a character type, 5000 for the others. */
    public int stringLength() {
        String upper = sqlType.toUpperCase();
        Matcher matcher = LENGTH.matcher(upper);
        return upper.contains("CHAR") && matcher.find() ? Integer.parseInt(matcher.group(1)) : upper.contains("CHAR") ? 1 : 5000;
    }

    @Override
    public String toString() {
        return type + " (" + sqlType + ", " + javaType + ")";
    }
}
