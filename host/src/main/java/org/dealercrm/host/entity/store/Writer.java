package org.dealercrm.host.entity.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericDataSourceException;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericEntityNotFoundException;
import org.apache.ofbiz.entity.GenericPK;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.dealercrm.host.entity.EntityEngine;
import org.dealercrm.host.entity.audit.AuditLog;
import org.dealercrm.host.entity.sql.Find;
import org.dealercrm.host.entity.undo.UndoLog;

/** The writing half of a delegator: rules, stamps, SQL, audit, cache and (for tests) the undo log around each write. */
public final class Writer {
    private final Delegator delegator;
    private final EntityEngine engine;
    private final UndoLog undo;

    /** The undo log is null except for a test delegator. */
    public Writer(Delegator delegator, EntityEngine engine, UndoLog undo) {
        this.delegator = delegator;
        this.engine = engine;
        this.undo = undo;
    }

    public GenericValue create(GenericValue value) throws GenericEntityException {
        if (value == null) {
            throw new GenericEntityException("There is no value to create");
        }
        return Tx.run("create operation for entity [" + value.getEntityName() + "]", () -> insert(value));
    }

    private GenericValue insert(GenericValue value) throws GenericEntityException {
        engine.ecas().run("validate", "create", value);
        engine.ecas().run("run", "create", value);
        Stamps.created(value);
        try {
            engine.store().insert(value);
        } catch (GenericDataSourceException e) {
            throw new GenericEntityException("Could not insert " + value, e);
        }
        inserted(value);
        engine.ecas().run("return", "create", value);
        return value;
    }

    /** What follows the INSERT of a value, save the rules. */
    private void inserted(GenericValue value) throws GenericEntityException {
        value.synchronizedWithDatasource();
        if (undo != null) {
            undo.created(value);
        }
        if (value.getModelEntity().getHasFieldWithAuditLog()) {
            AuditLog.created(delegator, value);
        }
        written(value.getModelEntity());
    }

    private void written(ModelEntity entity) {
        if (entity.getAutoClearCache()) {
            engine.cache().written(entity.getEntityName());
        }
    }

    /** Inserts values of one entity that no rule watches, in one batch. */
    void insertAll(List<GenericValue> values) throws GenericEntityException {
        values.forEach(Stamps::created);
        try {
            engine.store().insertAll(values);
        } catch (GenericDataSourceException e) {
            throw new GenericEntityException("Could not insert " + (values.size() == 1 ? values.get(0) : values.size() + " rows of "
                    + values.get(0).getEntityName()), e);
        }
        for (GenericValue value : values) {
            inserted(value);
        }
    }

    /** Creates with the next sequence value; a number that is taken is followed by one try from a new bank. */
    public GenericValue createSetNextSeqId(GenericValue value) throws GenericEntityException {
        return Tx.run("createSetNextSeqId operation for entity [" + value.getEntityName() + "]", () -> {
            value.setNextSeqId();
            try (Connection connection = engine.connection()) {
                Savepoint before = connection.setSavepoint();
                try {
                    return insert(value);
                } catch (GenericEntityException e) {
                    connection.rollback(before);
                    delegator.refreshSequencer();
                    value.setNextSeqId();
                    return insert(value);
                }
            } catch (SQLException e) {
                throw new GenericDataSourceException("A savepoint could not be used", e);
            }
        });
    }

    public GenericValue createOrStore(GenericValue value) throws GenericEntityException {
        return Tx.run("createOrStore operation for entity [" + value.getEntityName() + "]", () -> {
            if (engine.store().one(delegator, value.getPrimaryKey(), value.getModelEntity().getPkFieldNames()) == null) {
                return insert(value);
            }
            update(value, null);
            return value;
        });
    }

    public int store(GenericValue value) throws GenericEntityException {
        return Tx.run("store operation for entity [" + value.getEntityName() + "]", () -> update(value, null));
    }

    /** Updates the fields that the value holds; the old row may be given when it is known. */
    int update(GenericValue value, GenericValue known) throws GenericEntityException {
        ModelEntity entity = value.getModelEntity();
        engine.ecas().run("validate", "store", value);
        engine.ecas().run("run", "store", value);
        List<String> names = new ArrayList<>(entity.getNoPkFieldNames());
        names.retainAll(value.getAllKeys());
        if (names.isEmpty()) {
            return 1;
        }
        if (undo != null || entity.getHasFieldWithAuditLog()) {
            GenericValue old = known == null ? engine.store().one(delegator, value.getPrimaryKey(), null) : known;
            if (old != null && undo != null) {
                undo.changed(old);
            }
            if (old != null) {
                AuditLog.changing(delegator, old, value);
            }
        }
        Stamps.updated(value);
        addStamps(entity, value, names);
        int rows = write(value, names);
        value.synchronizedWithDatasource();
        written(entity);
        engine.ecas().run("return", "store", value);
        return rows;
    }

    private static void addStamps(ModelEntity entity, GenericValue value, List<String> names) {
        for (String stamp : List.of(ModelEntity.STAMP_FIELD, ModelEntity.STAMP_TX_FIELD)) {
            if (entity.isField(stamp) && value.containsKey(stamp) && !names.contains(stamp)) {
                names.add(stamp);
            }
        }
    }

    private int write(GenericValue value, List<String> names) throws GenericEntityException {
        int rows;
        try {
            rows = engine.store().update(value, names);
        } catch (GenericDataSourceException e) {
            throw new GenericEntityException("Could not update " + value, e);
        }
        if (rows == 0) {
            throw new GenericEntityNotFoundException("The row to update does not exist: " + value);
        }
        return rows;
    }

    public int storeAll(List<GenericValue> values) throws GenericEntityException {
        return values == null || values.isEmpty() ? 0 : Tx.run("storeAll operation", () -> new BulkStore(delegator, engine, this).storeAll(values));
    }

    /** Updates in one statement, without rules, audit and stamps. */
    public int storeByCondition(String entityName, Map<String, ? extends Object> fields, EntityCondition condition) throws GenericEntityException {
        ModelEntity entity = engine.model().getModelEntity(entityName);
        return Tx.run("storeByCondition operation for entity [" + entityName + "]", () -> {
            if (undo != null) {
                engine.store().list(delegator, Find.by(entity, condition)).forEach(undo::changed);
            }
            int rows = engine.store().updateWhere(entity, fields, condition);
            written(entity);
            return rows;
        });
    }

    public int remove(GenericValue value) throws GenericEntityException {
        return Tx.run("removeValue operation for entity [" + value.getEntityName() + "]", () -> delete(value));
    }

    public int removeByKey(GenericPK key) throws GenericEntityException {
        return remove(GenericValue.create(key));
    }

    private int delete(GenericValue value) throws GenericEntityException {
        ModelEntity entity = value.getModelEntity();
        engine.ecas().run("validate", "remove", value);
        engine.ecas().run("run", "remove", value);
        GenericValue old = undo != null || entity.getHasFieldWithAuditLog() ? engine.store().one(delegator, value.getPrimaryKey(), null) : null;
        if (old != null) {
            AuditLog.removing(delegator, old);
        }
        int rows;
        try {
            rows = engine.store().delete(value);
        } catch (GenericDataSourceException e) {
            throw new GenericEntityException("Could not remove " + value, e);
        }
        if (undo != null && old != null) {
            undo.removed(old);
        }
        value.removedFromDatasource();
        written(entity);
        engine.ecas().run("return", "remove", value);
        return rows;
    }

    /** Deletes in one statement, or row by row when rules watch the entity or the writes must be undone. */
    public int removeByCondition(String entityName, EntityCondition condition) throws GenericEntityException {
        ModelEntity entity = engine.model().getModelEntity(entityName);
        return Tx.run("removeByCondition operation for entity [" + entityName + "]", () -> {
            if (undo != null || engine.ecas().watch(entityName)) {
                int rows = 0;
                for (GenericValue row : engine.store().list(delegator, Find.by(entity, condition))) {
                    rows += delete(row);
                }
                return rows;
            }
            int rows = engine.store().deleteWhere(entity, condition);
            written(entity);
            return rows;
        });
    }
}
