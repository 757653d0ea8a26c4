package org.dealercrm.host.entity.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.apache.ofbiz.entity.model.ModelField;
import org.dealercrm.host.entity.value.JavaType;

/** The Java type of each field type, looked up once. */
public final class FieldTypes {
    private final Map<String, JavaType> byType = new ConcurrentHashMap<>();
    private final UnaryOperator<String> javaTypeName;

    public FieldTypes(UnaryOperator<String> javaTypeName) {
        this.javaTypeName = javaTypeName;
    }

    public JavaType javaType(ModelField field) {
        return byType.computeIfAbsent(field.getType(), type -> JavaType.of(javaTypeName.apply(type)));
    }
}
