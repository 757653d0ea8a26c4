package org.dealercrm.host.entity.audit;

import java.util.Objects;

import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.model.ModelField;

/** Writes a row of EntityAuditLog for each audited field that changes. */
public final class AuditLog {
    private static final int TEXT_LENGTH = 250;

    private AuditLog() { }

    /** The value was inserted. */
    public static void created(Delegator delegator, GenericValue value) throws GenericEntityException {
        for (ModelField field : value.getModelEntity().getFieldsUnmodifiable()) {
            if (field.getEnableAuditLog() && value.get(field.getName()) != null) {
                write(delegator, value, field, null, value.get(field.getName()));
            }
        }
    }

    /** The value is about to be written over the old row. A field that the value does not hold counts as null, as in OFBiz. */
    public static void changing(Delegator delegator, GenericValue old, GenericValue value) throws GenericEntityException {
        for (ModelField field : value.getModelEntity().getFieldsUnmodifiable()) {
            if (field.getEnableAuditLog() && !Objects.equals(old.get(field.getName()), value.get(field.getName()))) {
                write(delegator, value, field, old.get(field.getName()), value.get(field.getName()));
            }
        }
    }

    /** The old row is about to be removed. */
    public static void removing(Delegator delegator, GenericValue old) throws GenericEntityException {
        for (ModelField field : old.getModelEntity().getFieldsUnmodifiable()) {
            if (field.getEnableAuditLog() && old.get(field.getName()) != null) {
                write(delegator, old, field, old.get(field.getName()), null);
            }
        }
    }

    private static void write(Delegator delegator, GenericValue value, ModelField field, Object from, Object to) throws GenericEntityException {
        GenericValue row = delegator.makeValue("EntityAuditLog");
        row.set("auditHistorySeqId", delegator.getNextSeqId("EntityAuditLog"));
        row.set("changedEntityName", value.getEntityName());
        row.set("changedFieldName", field.getName());
        row.set("pkCombinedValueText", cut(value.getPkShortValueString()));
        row.set("oldValueText", cut(from));
        row.set("newValueText", cut(to));
        row.set("changedDate", UtilDateTime.nowTimestamp());
        row.set("changedByInfo", Actors.USERS.current());
        row.set("changedSessionInfo", Actors.SESSIONS.current());
        delegator.create(row);
    }

    private static String cut(Object value) {
        String text = value == null ? null : value.toString();
        return text == null || text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH);
    }
}
