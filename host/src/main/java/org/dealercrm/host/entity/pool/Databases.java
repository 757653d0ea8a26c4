package org.dealercrm.host.entity.pool;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.ofbiz.entity.Delegator;

/** Finds the database behind a delegator, for code that only holds the delegator. */
public final class Databases {
    private static final Map<Delegator, Database> BY_DELEGATOR = new ConcurrentHashMap<>();

    private Databases() { }

    public static Database of(Delegator delegator) {
        Database database = BY_DELEGATOR.get(delegator);
        if (database == null) {
            throw new IllegalStateException("Delegator " + delegator.getDelegatorName() + " has no open database");
        }
        return database;
    }

    public static void register(Delegator delegator, Database database) {
        BY_DELEGATOR.put(delegator, database);
    }

    public static void unregister(Database database) {
        BY_DELEGATOR.values().removeIf(open -> open == database);
    }
}
