package org.dealercrm.host.entity;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.DelegatorFactory;
import org.apache.ofbiz.entity.GenericDelegator;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelFieldTypeReader;
import org.apache.ofbiz.entity.model.ModelReader;
import org.dealercrm.host.NotInHostError;
import org.dealercrm.host.entity.cache.EntityCache;
import org.dealercrm.host.entity.eca.EcaRules;
import org.dealercrm.host.entity.eca.EcaService;
import org.dealercrm.host.entity.pool.Database;
import org.dealercrm.host.entity.pool.Databases;
import org.dealercrm.host.entity.seq.Sequences;
import org.dealercrm.host.entity.sql.FieldTypes;
import org.dealercrm.host.entity.sql.SqlStore;

/** A running entity engine: pool, caches, rules and sequences behind the delegators "default" and "test". */
public final class EntityEngine implements AutoCloseable {
    private static final long DEFAULT_BANK_SIZE = 10;
    private final ModelReader model;
    private final Database database;
    private final SqlStore store;
    private final EntityCache cache;
    private final EcaRules ecas = new EcaRules();
    private final Sequences sequences;
    private final Delegator delegator;
    private final Delegator testDelegator;

    private EntityEngine(ModelReader model, DatabaseConfig config) {
        this.model = model;
        this.database = new Database(config);
        ModelFieldTypeReader types = ModelFieldTypeReader.of(config.kind());
        this.store = new SqlStore(database, new FieldTypes(type -> types.getModelFieldType(type).getJavaType()));
        Map<String, Set<String>> views = new ViewDependents(model).byEntity();
        this.cache = new EntityCache(name -> views.getOrDefault(name, Set.of()));
        this.sequences = new Sequences(database, config.kind().schema() + ".SEQUENCE_VALUE_ITEM", this::bankSize);
        this.delegator = open("default");
        this.testDelegator = open("test");
    }

    /** Opens the database and registers the delegators; the tables are made by the schema package. */
    public static EntityEngine start(ModelReader model, DatabaseConfig config) {
        for (ModelEntity entity : model.models().all()) {
            for (ModelField field : entity.getFieldsUnmodifiable()) {
                if (field.getEncryptMethod().isEncrypted()) {
                    throw new NotInHostError("the encrypted field " + entity.getEntityName() + "." + field.getName() + " (contract 2.11)");
                }
            }
        }
        return new EntityEngine(model, config);
    }

    private Delegator open(String name) {
        Delegator opened = new GenericDelegator(name, this, false);
        attach(opened);
        DelegatorFactory.register(opened);
        return opened;
    }

    /** Lets direct SQL through this delegator find the database. */
    public void attach(Delegator other) {
        Databases.register(other, database);
    }

    private long bankSize(String sequenceName) {
        ModelEntity entity = model.getModelEntityNoCheck(sequenceName);
        Integer size = entity == null ? null : entity.getSequenceBankSize();
        return size == null ? DEFAULT_BANK_SIZE : size;
    }

    public Delegator delegator() {
        return delegator;
    }

    public DatabaseConfig config() {
        return database.config();
    }

    public ModelReader model() {
        return model;
    }

    public SqlStore store() {
        return store;
    }

    public EntityCache cache() {
        return cache;
    }

    public EcaRules ecas() {
        return ecas;
    }

    public Sequences sequences() {
        return sequences;
    }

    /** A connection of the pool, part of the running transaction if there is one. */
    public Connection connection() throws SQLException {
        return database.connection();
    }

    /** Loads the rules of an entity-eca file. */
    public void loadEcas(URL file) {
        ecas.load(file);
    }

    /** Tells the rules how to call services. */
    public void ecaServices(EcaService services) {
        ecas.services(services);
    }

    @Override
    public void close() throws SQLException {
        DelegatorFactory.unregister(delegator);
        DelegatorFactory.unregister(testDelegator);
        Databases.unregister(database);
        database.close();
    }
}
