package org.dealercrm.host.entity.cache;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.apache.ofbiz.entity.GenericPK;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.dealercrm.host.entity.tx.TxState;
import org.dealercrm.host.entity.tx.Jta;

/**
 * Rows by key and lists by condition, immutable and shared by all threads. What a transaction wrote is cleared at once and again when the
 * transaction ends, and is not cached in between.
 */
public final class EntityCache {
    private final Map<String, Map<GenericPK, Optional<GenericValue>>> rows = new ConcurrentHashMap<>();
    private final Map<String, Map<ListKey, List<GenericValue>>> lists = new ConcurrentHashMap<>();
    private final Function<String, Set<String>> dependents;

    /** What a cached list answers. */
    private record ListKey(EntityCondition condition, List<String> orderBy) { }

    /** The function names the views that show an entity. */
    public EntityCache(Function<String, Set<String>> dependents) {
        this.dependents = dependents;
    }

    /** The cached row; empty inside when it is known that there is none; null when nothing is known. */
    public Optional<GenericValue> row(GenericPK key) {
        Map<GenericPK, Optional<GenericValue>> known = rows.get(key.getEntityName());
        return known == null ? null : known.get(key);
    }

    public void putRow(GenericPK key, GenericValue value) {
        if (cacheable(key.getEntityName())) {
            if (value != null) {
                value.setImmutable();
            }
            GenericPK own = GenericPK.create(key);
            rows.computeIfAbsent(key.getEntityName(), name -> new ConcurrentHashMap<>()).put(own, Optional.ofNullable(value));
        }
    }

    /** The cached list, or null. */
    public List<GenericValue> list(String entityName, EntityCondition condition, List<String> orderBy) {
        Map<ListKey, List<GenericValue>> known = lists.get(entityName);
        return known == null ? null : known.get(new ListKey(condition, orderBy));
    }

    /** Keeps the list and answers it as callers may see it. */
    public List<GenericValue> putList(String entityName, EntityCondition condition, List<String> orderBy, List<GenericValue> values) {
        values.forEach(GenericValue::setImmutable);
        List<GenericValue> shared = Collections.unmodifiableList(values);
        if (cacheable(entityName)) {
            ListKey key = new ListKey(condition, orderBy == null ? null : new ArrayList<>(orderBy));
            lists.computeIfAbsent(entityName, name -> new ConcurrentHashMap<>()).put(key, shared);
        }
        return shared;
    }

    private boolean cacheable(String entityName) {
        return !Jta.active() || !Jta.state().written().contains(entityName);
    }

    /** Called after a write to the entity. */
    public void written(String entityName) {
        forget(entityName);
        if (Jta.active()) {
            TxState state = Jta.state();
            if (state.written().add(entityName)) {
                state.written().addAll(dependents.apply(entityName));
                Jta.afterCompletion(() -> forget(entityName));
            }
        }
    }

    public void forget(String entityName) {
        rows.remove(entityName);
        lists.remove(entityName);
        for (String view : dependents.apply(entityName)) {
            rows.remove(view);
            lists.remove(view);
        }
    }

    public void clear() {
        rows.clear();
        lists.clear();
    }
}
