package org.dealercrm.host.entity.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelIndex;
import org.apache.ofbiz.entity.model.ModelRelation;
import org.dealercrm.host.entity.model.DatabaseKind;
import org.dealercrm.host.entity.model.DatabaseNames;
import org.dealercrm.host.entity.model.EntityModels;

/** Adds the tables, columns, foreign keys and indexes that the models have and the database lacks; alters and drops nothing. */
public final class SchemaUpdate {
    private static final String MODULE = SchemaUpdate.class.getName();

    private final EntityModels models;
    private final DatabaseKind kind;
    private final Ddl ddl;
    private final Catalog catalog;
    private final Statement statement;
    private final Set<String> stampIndexes = new HashSet<>();
    private int tables;
    private int columns;
    private int foreignKeys;
    private int indexes;

    private SchemaUpdate(EntityModels models, DatabaseKind kind, Catalog catalog, Statement statement) {
        this.models = models;
        this.kind = kind;
        this.ddl = new Ddl(kind);
        this.catalog = catalog;
        this.statement = statement;
    }

    /** How many of each were added; the database was empty when every table was. */
    public record Added(int tables, int columns, int foreignKeys, int indexes, boolean wasEmpty) { }

    /** Brings the schema up to the models in one transaction of this connection. */
    public static Added run(Connection connection, EntityModels models, DatabaseKind kind) throws SQLException {
        long start = System.currentTimeMillis();
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            SchemaUpdate update = new SchemaUpdate(models, kind, Catalog.read(connection, kind), statement);
            Added added = update.run();
            connection.commit();
            Debug.logInfo("Schema: " + added + " in " + (System.currentTimeMillis() - start) + " ms", MODULE);
            return added;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    private Added run() throws SQLException {
        List<ModelEntity> checked = models.tables().stream().filter(e -> !e.getNeverCheck()).toList();
        boolean empty = checked.stream().noneMatch(e -> catalog.hasTable(e.getPlainTableName()));
        for (ModelEntity entity : checked) {
            if (catalog.hasTable(entity.getPlainTableName())) {
                addColumns(entity);
            } else {
                execute(ddl.createTable(entity));
                tables++;
            }
        }
        for (ModelEntity entity : checked) {
            addForeignKeys(entity);
        }
        for (ModelEntity entity : checked) {
            addIndexes(entity);
        }
        return new Added(tables, columns, foreignKeys, indexes, empty);
    }

    private void addColumns(ModelEntity entity) throws SQLException {
        for (ModelField field : entity.getFieldsUnmodifiable()) {
            if (!catalog.hasColumn(entity.getPlainTableName(), field.getColName())) {
                execute(ddl.addColumn(entity, field));
                columns++;
            }
        }
    }

    /** Derby backs a foreign key by an index of its own; PostgreSQL needs one of the same name. */
    private void addForeignKeys(ModelEntity entity) throws SQLException {
        for (ModelRelation relation : entity.getRelationsList(true, false, false)) {
            ModelEntity related = models.find(relation.getRelEntityName());
            if (related.getNeverCheck()) {
                continue;
            }
            if (!catalog.hasForeignKey(relation.constraintName())) {
                execute(ddl.addForeignKey(relation, related));
                foreignKeys++;
            }
            if (kind == DatabaseKind.POSTGRESQL && catalog.claimIndex(relation.constraintName())) {
                execute(ddl.foreignKeyIndex(relation));
            }
        }
    }

    private void addIndexes(ModelEntity entity) throws SQLException {
        for (ModelIndex index : entity.indexes()) {
            boolean computed = index.getFields().stream().anyMatch(f -> !f.getFunction().isEmpty());
            if (kind == DatabaseKind.DERBY && computed) {
                Debug.logInfo("Derby has no index over a function: " + index.getName(), MODULE);
            } else if (catalog.claimIndex(DatabaseNames.clipped(index.getName()))) {
                execute(ddl.declaredIndex(index));
                indexes++;
            }
        }
        if (!entity.getNoAutoStamp()) {
            addStampIndex(entity, "_TXSTMP", ModelEntity.STAMP_TX_FIELD);
            addStampIndex(entity, "_TXCRTS", ModelEntity.CREATE_STAMP_TX_FIELD);
        }
    }

    private void addStampIndex(ModelEntity entity, String suffix, String fieldName) throws SQLException {
        String name = DatabaseNames.stampIndex(entity.getPlainTableName(), suffix, stampIndexes);
        if (catalog.claimIndex(name)) {
            execute(ddl.stampIndex(entity, name, fieldName));
            indexes++;
        }
    }

    private void execute(String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in: " + sql, e.getSQLState(), e);
        }
    }
}
