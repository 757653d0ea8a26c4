package org.apache.ofbiz.entity.jdbc;

import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericDataSourceException;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.datasource.GenericHelperInfo;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.dealercrm.host.entity.pool.Databases;
import org.dealercrm.host.entity.sql.Parameters;

/** Direct SQL on the delegator's database, inside the running transaction; without one, close() commits. */
public final class SQLProcessor implements AutoCloseable {
    private static final String MODULE = SQLProcessor.class.getName();
    private final Delegator delegator;
    private Connection connection;
    private boolean ownTransaction;
    private PreparedStatement statement;
    private ResultSet results;
    private String sql;
    private int place;

    public SQLProcessor(Delegator delegator, GenericHelperInfo helperInfo) {
        this.delegator = delegator;
    }

    public Delegator getDelegator() {
        return delegator;
    }

    public Connection getConnection() throws GenericDataSourceException, GenericEntityException {
        if (connection == null) {
            try {
                connection = Databases.of(delegator).connection();
                ownTransaction = !TransactionUtil.isTransactionInPlace();
                if (ownTransaction) {
                    connection.setAutoCommit(false);
                }
            } catch (SQLException e) {
                throw new GenericDataSourceException("There is no connection to the database", e);
            }
        }
        return connection;
    }

    public void prepareStatement(String sql) throws GenericDataSourceException, GenericEntityException {
        prepareStatement(sql, false, 0, 0);
    }

    public void prepareStatement(String sql, boolean specifyTypeAndConcur, int resultSetType, int resultSetConcurrency)
            throws GenericDataSourceException, GenericEntityException {
        closeStatement();
        this.sql = sql;
        this.place = 1;
        try {
            statement = specifyTypeAndConcur ? getConnection().prepareStatement(sql, resultSetType, resultSetConcurrency)
                    : getConnection().prepareStatement(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private GenericDataSourceException failed(SQLException e) {
        return new GenericDataSourceException("The database refused: " + sql, e);
    }

    public PreparedStatement getPreparedStatement() {
        return statement;
    }

    public ResultSet getResultSet() {
        return results;
    }

    public ResultSet executeQuery() throws GenericDataSourceException {
        try {
            results = statement.executeQuery();
            return results;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public ResultSet executeQuery(String sql) throws GenericDataSourceException, GenericEntityException {
        prepareStatement(sql);
        return executeQuery();
    }

    public int executeUpdate() throws GenericDataSourceException {
        try {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public int executeUpdate(String sql) throws GenericDataSourceException, GenericEntityException {
        prepareStatement(sql);
        return executeUpdate();
    }

    public boolean next() throws GenericDataSourceException {
        try {
            return results.next();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void set(Object value, int sqlType) throws SQLException {
        if (value == null) {
            statement.setNull(place++, sqlType);
        } else {
            Parameters.bindPlain(statement, place++, value);
        }
    }

    public void setValue(String field) throws SQLException {
        set(field, java.sql.Types.VARCHAR);
    }

    public void setValue(Timestamp field) throws SQLException {
        set(field, java.sql.Types.TIMESTAMP);
    }

    public void setValue(Date field) throws SQLException {
        set(field, java.sql.Types.DATE);
    }

    public void setValue(Time field) throws SQLException {
        set(field, java.sql.Types.TIME);
    }

    public void setValue(Integer field) throws SQLException {
        set(field, java.sql.Types.INTEGER);
    }

    public void setValue(Long field) throws SQLException {
        set(field, java.sql.Types.BIGINT);
    }

    public void setValue(Float field) throws SQLException {
        set(field, java.sql.Types.REAL);
    }

    public void setValue(Double field) throws SQLException {
        set(field, java.sql.Types.DOUBLE);
    }

    public void setValue(BigDecimal field) throws SQLException {
        set(field, java.sql.Types.NUMERIC);
    }

    public void setValue(Boolean field) throws SQLException {
        set(field, java.sql.Types.BOOLEAN);
    }

    public void setValue(Object field) throws SQLException {
        set(field, java.sql.Types.VARCHAR);
    }

    public void setValue(Blob field) throws SQLException {
        set(field, java.sql.Types.BLOB);
    }

    public void setValue(Clob field) throws SQLException {
        set(field, java.sql.Types.CLOB);
    }

    public void setBytes(byte[] bytes) throws SQLException {
        set(bytes, java.sql.Types.VARBINARY);
    }

    /** Takes back what ran without a transaction. */
    public void rollback() throws GenericDataSourceException {
        try {
            if (connection != null && ownTransaction) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public void commit() throws GenericDataSourceException {
        try {
            if (connection != null && ownTransaction) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void closeStatement() {
        try {
            if (results != null) {
                results.close();
            }
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException e) {
            Debug.logWarning(e, "A statement was not closed properly: " + sql, MODULE);
        }
        results = null;
        statement = null;
    }

    @Override
    public void close() throws GenericDataSourceException {
        closeStatement();
        if (connection == null) {
            return;
        }
        try (Connection closing = connection) {
            commit();
            if (ownTransaction) {
                closing.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            connection = null;
        }
    }
}
