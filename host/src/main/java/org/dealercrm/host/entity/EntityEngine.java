package org.dealercrm.host.entity;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.model.ModelReader;
import org.dealercrm.host.NotInHostError;
import org.dealercrm.host.entity.eca.EcaService;

/** A running entity engine: the pool, the delegators "default" and "test", caches and rules. */
public final class EntityEngine implements AutoCloseable {
    private EntityEngine() { }

    /** Opens the database and registers the delegators; the tables are created by the schema package. */
    public static EntityEngine start(ModelReader model, DatabaseConfig config) {
        throw new NotInHostError("EntityEngine.start");
    }

    public Delegator delegator() {
        throw new NotInHostError("EntityEngine.delegator");
    }

    /** A connection of the pool, part of the running transaction if there is one. */
    public java.sql.Connection connection() {
        throw new NotInHostError("EntityEngine.connection");
    }

    /** Loads the rules of an entity-eca file. */
    public void loadEcas(java.net.URL file) {
        throw new NotInHostError("EntityEngine.loadEcas");
    }

    /** Tells the rules how to call services. */
    public void ecaServices(EcaService services) {
        throw new NotInHostError("EntityEngine.ecaServices");
    }

    /** Whether rules and audit run on this thread; the data loader switches them off for a file that asks so. */
    public static void withoutEcas(Runnable work) {
        throw new NotInHostError("EntityEngine.withoutEcas");
    }

    @Override
    public void close() {
        throw new NotInHostError("EntityEngine.close");
    }
}
