package org.dealercrm.host.entity;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.DelegatorFactory;
import org.apache.ofbiz.entity.model.ModelReader;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.dealercrm.host.entity.model.DatabaseKind;
import org.dealercrm.host.entity.model.EntityModels;
import org.dealercrm.host.entity.schema.SchemaUpdate;
import org.junit.rules.ExternalResource;

/**
 * An entity engine on empty tables for each test. In-memory Derby, or the database of the system property dealercrm.test.jdbcUrl,
 * whose schema is dropped first: the name of that database must therefore contain "test".
 */
final class TestEngine extends ExternalResource {
    private static final String URL = System.getProperty("dealercrm.test.jdbcUrl", "jdbc:derby:memory:entityengine;create=true");
    private static final List<String> TABLES = List.of("ThingPart", "Thing", "Kind", "Audited", "Ruled", "EntityAuditLog", "SequenceValueItem");
    private static EntityEngine engine;
    private Delegator delegator;

    @Override
    protected void before() throws Throwable {
        if (engine == null) {
            engine = start();
        }
        DelegatorFactory.register(engine.delegator());
        delegator = engine.delegator();
        for (String table : TABLES) {
            engine.store().deleteWhere(delegator.getModelEntity(table), null);
        }
        delegator.clearAllCaches();
        delegator.refreshSequencer();
    }

    private static EntityEngine start() throws Exception {
        EntityModels models = EntityModels.ofFiles(List.of(TestEngine.class.getResource("/entity/model.xml")));
        try (Connection connection = DriverManager.getConnection(URL)) {
            DatabaseKind kind = DatabaseKind.ofJdbcUrl(URL);
            if (kind == DatabaseKind.POSTGRESQL) {
                empty(connection);
            }
            SchemaUpdate.run(connection, models, kind);
        }
        EntityEngine started = EntityEngine.start(new ModelReader(models), new DatabaseConfig(URL, null, null));
        started.loadEcas(TestEngine.class.getResource("/entity/eecas.xml"));
        return started;
    }

    private static void empty(Connection connection) throws Exception {
        if (!connection.getCatalog().contains("test")) {
            throw new IllegalStateException("The tests empty their database, so its name has to contain \"test\": " + connection.getCatalog());
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    @Override
    protected void after() {
        try {
            if (TransactionUtil.isTransactionInPlace()) {
                TransactionUtil.rollback();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    EntityEngine engine() {
        return engine;
    }

    Delegator delegator() {
        return delegator;
    }

    /** A row of Thing with its fields given as name, value pairs. */
    void thing(String thingId, Object... fields) throws Exception {
        var value = delegator.makeValue("Thing", fields);
        value.set("thingId", thingId);
        delegator.create(value);
    }

    void kind(String kindId, String description) throws Exception {
        delegator.create("Kind", "kindId", kindId, "description", description);
    }

    static boolean isDerby() {
        return DatabaseKind.ofJdbcUrl(URL) == DatabaseKind.DERBY;
    }
}
