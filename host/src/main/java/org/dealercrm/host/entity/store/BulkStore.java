package org.dealercrm.host.entity.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericPK;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.dealercrm.host.entity.EntityEngine;
import org.dealercrm.host.entity.sql.Find;

/** Creates or updates many values in their order, with few round trips: old rows are read in sets, runs of new rows are inserted in batches. */
final class BulkStore {
    private static final int KEYS_PER_QUERY = 100;
    private static final int ROWS_PER_BATCH = 200;
    private final Delegator delegator;
    private final EntityEngine engine;
    private final Writer writer;
    private final Map<GenericPK, GenericValue> known = new HashMap<>();
    private final List<GenericValue> newRows = new ArrayList<>();
    private int written;

    BulkStore(Delegator delegator, EntityEngine engine, Writer writer) {
        this.delegator = delegator;
        this.engine = engine;
        this.writer = writer;
    }

    int storeAll(List<GenericValue> values) throws GenericEntityException {
        readOldRows(values);
        for (GenericValue value : values) {
            if (!newRows.isEmpty() && (newRows.size() >= ROWS_PER_BATCH || newRows.get(0).getModelEntity() != value.getModelEntity())) {
                flush();
            }
            storeOne(value);
        }
        flush();
        return written;
    }

    private void storeOne(GenericValue value) throws GenericEntityException {
        boolean watched = engine.ecas().watch(value.getEntityName());
        GenericPK key = value.getPrimaryKey();
        GenericValue old = watched ? engine.store().one(delegator, key, null) : known.get(key);
        if (old != null) {
            flush();
            storeChanges(value, old);
        } else if (watched) {
            writer.create(value);
            written++;
        } else {
            newRows.add(value);
            known.put(key, value);
        }
    }

    private void storeChanges(GenericValue value, GenericValue old) throws GenericEntityException {
        GenericValue changes = GenericValue.create(value.getPrimaryKey());
        changes.setIsFromEntitySync(value.getIsFromEntitySync());
        boolean changed = false;
        for (String name : value.getModelEntity().getNoPkFieldNames()) {
            if (value.containsKey(name) && !same(old.get(name), value.get(name))) {
                changes.set(name, value.get(name));
                changed = true;
            }
        }
        if (changed) {
            written += writer.update(changes, old);
            GenericValue now = GenericValue.create(delegator, value.getModelEntity(), old.getAllFields());
            changes.forEach(now::putRaw);
            known.put(value.getPrimaryKey(), now);
        }
        value.synchronizedWithDatasource();
    }

    /** Decimals of another scale are the same number. */
    private static boolean same(Object first, Object second) {
        if (first instanceof java.math.BigDecimal left && second instanceof java.math.BigDecimal right) {
            return left.compareTo(right) == 0;
        }
        return first instanceof byte[] left && second instanceof byte[] right ? java.util.Arrays.equals(left, right) : Objects.equals(first, second);
    }

    private void flush() throws GenericEntityException {
        if (!newRows.isEmpty()) {
            writer.insertAll(newRows);
            written += newRows.size();
            newRows.clear();
        }
    }

    private void readOldRows(List<GenericValue> values) throws GenericEntityException {
        Map<ModelEntity, Set<GenericPK>> keys = new LinkedHashMap<>();
        for (GenericValue value : values) {
            if (value.containsPrimaryKey() && !engine.ecas().watch(value.getEntityName())) {
                keys.computeIfAbsent(value.getModelEntity(), entity -> new LinkedHashSet<>()).add(value.getPrimaryKey());
            }
        }
        for (Map.Entry<ModelEntity, Set<GenericPK>> entry : keys.entrySet()) {
            List<GenericPK> all = new ArrayList<>(entry.getValue());
            for (int from = 0; from < all.size(); from += KEYS_PER_QUERY) {
                readOldRows(entry.getKey(), all.subList(from, Math.min(from + KEYS_PER_QUERY, all.size())));
            }
        }
    }

    private void readOldRows(ModelEntity entity, List<GenericPK> keys) throws GenericEntityException {
        EntityCondition condition;
        if (entity.getPkFieldNames().size() == 1) {
            String name = entity.getPkFieldNames().get(0);
            List<Object> ids = keys.stream().map(key -> key.get(name)).toList();
            condition = EntityCondition.makeCondition(name, EntityOperator.IN, ids);
        } else {
            condition = EntityCondition.makeCondition(keys.stream().map(key -> EntityCondition.makeCondition(key.getAllFields())).toList(), EntityOperator.OR);
        }
        for (GenericValue row : engine.store().list(delegator, Find.by(entity, condition))) {
            known.put(row.getPrimaryKey(), row);
        }
    }
}
