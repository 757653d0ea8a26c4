package org.apache.ofbiz.entity.condition;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelViewEntity;
import org.dealercrm.host.NotInHostError;
import org.dealercrm.host.entity.sql.WhereSql;

/** A field of the queried entity, or with an alias a field of a member of the queried view. */
public final class EntityFieldValue extends EntityConditionValue {
    private static final long serialVersionUID = 1L;
    private final String fieldName;
    private final String entityAlias;

    private EntityFieldValue(String fieldName, String entityAlias) {
        this.fieldName = fieldName;
        this.entityAlias = entityAlias;
    }

    public static EntityFieldValue makeFieldValue(String fieldName) {
        return new EntityFieldValue(fieldName, null);
    }

    /** A field of a member of the queried view; members of members cannot be named in the host. */
    public static EntityFieldValue makeFieldValue(String fieldName, String entityAlias, List<String> entityAliasStack,
            ModelViewEntity modelViewEntity) {
        if (entityAliasStack != null && !entityAliasStack.isEmpty()) {
            throw new NotInHostError("EntityFieldValue with an alias stack");
        }
        return new EntityFieldValue(fieldName, entityAlias);
    }

    public String getFieldName() {
        return fieldName;
    }

    @Override
    public Object getValue(Delegator delegator, Map<String, ? extends Object> map) {
        return map.get(fieldName);
    }

    @Override
    public ModelField typeField(WhereSql sql) {
        return sql.field(entityAlias, fieldName);
    }

    @Override
    public void writeTo(WhereSql sql) {
        sql.column(entityAlias, fieldName);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityFieldValue that && fieldName.equals(that.fieldName) && Objects.equals(entityAlias, that.entityAlias);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fieldName, entityAlias);
    }

    @Override
    public String toString() {
        return entityAlias == null ? fieldName : entityAlias + "." + fieldName;
    }
}
