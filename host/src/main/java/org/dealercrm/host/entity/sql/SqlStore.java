package org.dealercrm.host.entity.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericDataSourceException;
import org.apache.ofbiz.entity.GenericEntity;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericModelException;
import org.apache.ofbiz.entity.GenericPK;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.entity.model.ModelField;
import org.apache.ofbiz.entity.model.ModelViewEntity;
import org.dealercrm.host.entity.pool.Database;

/** Runs the statements: rows in, rows out; knows nothing of caches, rules or stamps. */
public final class SqlStore {
    private static final int FETCH_SIZE = 200;
    private final Database database;
    private final FieldTypes types;
    private final SelectSql selects;
    private final Map<ModelEntity, EntitySql> byEntity = new ConcurrentHashMap<>();

    public SqlStore(Database database, FieldTypes types) {
        this.database = database;
        this.types = types;
        this.selects = new SelectSql(types, database.config().helperName());
    }

    private EntitySql sqlOf(ModelEntity entity) throws GenericModelException {
        if (entity instanceof ModelViewEntity || entity.getPkFieldNames().isEmpty()) {
            throw new GenericModelException(entity.getEntityName() + " is a view or has no key, so its rows cannot be written");
        }
        return byEntity.computeIfAbsent(entity, e -> new EntitySql(e, types, database.config().helperName()));
    }

    public RowCursor cursor(Delegator delegator, Find find) throws GenericEntityException {
        Select select = selects.select(find);
        RowMapper mapper = new RowMapper(delegator, find.entity(), select.fields(), types);
        return new RowCursor(() -> open(select, mapper, find.options().getFetchSize()), () -> count(find));
    }

    public List<GenericValue> list(Delegator delegator, Find find) throws GenericEntityException {
        Select select = selects.select(find);
        List<GenericValue> rows = new ArrayList<>();
        try (OpenRows open = open(select, new RowMapper(delegator, find.entity(), select.fields(), types), find.options().getFetchSize())) {
            for (GenericValue row = open.next(); row != null; row = open.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private OpenRows open(Select select, RowMapper mapper, int fetchSize) throws GenericDataSourceException {
        Connection connection = null;
        PreparedStatement statement = null;
        try {
            connection = database.connection();
            statement = connection.prepareStatement(select.sql());
            statement.setFetchSize(fetchSize > 0 ? fetchSize : FETCH_SIZE);
            Parameters.bind(statement, select.parameters());
            return new OpenRows(connection, statement, statement.executeQuery(), mapper);
        } catch (SQLException e) {
            OpenRows.closeQuietly(statement);
            OpenRows.closeQuietly(connection);
            throw failed(select.sql(), e);
        }
    }

    /** The innermost exception tells the reason: pools and batches wrap it. */
    private static GenericDataSourceException failed(String sql, SQLException e) {
        SQLException reason = e;
        while (reason.getNextException() != null || reason.getCause() instanceof SQLException) {
            reason = reason.getNextException() != null ? reason.getNextException() : (SQLException) reason.getCause();
        }
        return new GenericDataSourceException("The database refused: " + sql, reason);
    }

    public long count(Find find) throws GenericEntityException {
        Select select = selects.count(find);
        try (Connection connection = database.connection(); PreparedStatement statement = connection.prepareStatement(select.sql())) {
            Parameters.bind(statement, select.parameters());
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                return results.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(select.sql(), e);
        }
    }

    /** The row with this key, or null; with names only those fields. */
    public GenericValue one(Delegator delegator, GenericPK key, Collection<String> names) throws GenericEntityException {
        ModelEntity entity = key.getModelEntity();
        if (entity instanceof ModelViewEntity) {
            List<GenericValue> rows = list(delegator, new Find(entity, EntityCondition.makeCondition(key.getAllFields()), null,
                    names == null ? null : new java.util.LinkedHashSet<>(names), null, null));
            return rows.isEmpty() ? null : rows.get(0);
        }
        EntitySql sql = sqlOf(entity);
        List<ModelField> fields = names == null ? sql.fields() : chosen(entity, names);
        Select select = new Select(sql.select(fields), sql.keyParameters(key), fields);
        try (OpenRows rows = open(select, new RowMapper(delegator, entity, fields, types), 1)) {
            return rows.next();
        }
    }

    private static List<ModelField> chosen(ModelEntity entity, Collection<String> names) throws GenericModelException {
        List<ModelField> fields = new ArrayList<>();
        for (String name : names) {
            ModelField field = entity.getField(name);
            if (field == null) {
                throw new GenericModelException("Field [" + name + "] to select is not in entity " + entity.getEntityName());
            }
            fields.add(field);
        }
        return fields;
    }

    public void insert(GenericEntity value) throws GenericEntityException {
        EntitySql sql = sqlOf(value.getModelEntity());
        execute(sql.insert(), sql.insertParameters(value));
    }

    /** Inserts rows of one entity in one batch. */
    public void insertAll(List<? extends GenericEntity> values) throws GenericEntityException {
        if (values.size() == 1) {
            insert(values.get(0));
            return;
        }
        EntitySql sql = sqlOf(values.get(0).getModelEntity());
        try (Connection connection = database.connection(); PreparedStatement statement = connection.prepareStatement(sql.insert())) {
            for (GenericEntity value : values) {
                Parameters.bind(statement, sql.insertParameters(value));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw failed(sql.insert(), e);
        }
    }

    /** Writes the named fields of the row; answers the number of rows, 0 or 1. */
    public int update(GenericEntity value, Collection<String> names) throws GenericEntityException {
        EntitySql sql = sqlOf(value.getModelEntity());
        return execute(sql.update(names), sql.updateParameters(names, value));
    }

    public int delete(GenericEntity key) throws GenericEntityException {
        EntitySql sql = sqlOf(key.getModelEntity());
        return execute(sql.delete(), sql.keyParameters(key));
    }

    public int deleteWhere(ModelEntity entity, EntityCondition condition) throws GenericEntityException {
        WhereSql sql = new WhereSql(new TableColumns(entity), types).text("DELETE FROM " + sqlOf(entity).table()).clause("WHERE", condition);
        return execute(sql.sql(), sql.parameters());
    }

    /** Updates the rows that meet the condition; names that are no fields are left out, as in OFBiz. */
    public int updateWhere(ModelEntity entity, Map<String, ? extends Object> fields, EntityCondition condition) throws GenericEntityException {
        WhereSql sql = new WhereSql(new TableColumns(entity), types).text("UPDATE " + sqlOf(entity).table());
        sql.text(" SET ");
        String separator = "";
        for (Map.Entry<String, ? extends Object> entry : fields.entrySet()) {
            ModelField field = entity.getField(entry.getKey());
            if (field != null) {
                sql.text(separator + field.getColName() + " = ").parameter(field, entry.getValue());
                separator = ", ";
            }
        }
        sql.clause("WHERE", condition);
        return execute(sql.sql(), sql.parameters());
    }

    private int execute(String sql, List<SqlParameter> parameters) throws GenericDataSourceException {
        try (Connection connection = database.connection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            Parameters.bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }
}
