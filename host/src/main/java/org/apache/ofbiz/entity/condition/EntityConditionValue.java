package org.apache.ofbiz.entity.condition;

import java.io.Serializable;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.model.ModelField;
import org.dealercrm.host.entity.sql.WhereSql;

/** Something that stands on a side of a comparison: a field or a function of one. */
public abstract class EntityConditionValue implements Serializable {
    private static final long serialVersionUID = 1L;

    public abstract Object getValue(Delegator delegator, Map<String, ? extends Object> map);

    /** The field whose type a value compared with this one must have, or null. */
    public abstract ModelField typeField(WhereSql sql);

    /** Host only: appends this value. */
    public abstract void writeTo(WhereSql sql);
}
