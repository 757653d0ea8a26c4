package org.dealercrm.host.entity.pool;

import java.sql.Connection;
import java.sql.SQLException;

import org.apache.commons.dbcp2.managed.BasicManagedDataSource;
import org.dealercrm.host.entity.DatabaseConfig;
import org.dealercrm.host.entity.tx.Jta;

/** The pooled database: connections taken inside a transaction are part of it, and all are the same one. */
public final class Database implements AutoCloseable {
    private static final int MAX_CONNECTIONS = 50;
    private static final int STATEMENTS_PER_CONNECTION = 200;
    private final DatabaseConfig config;
    private final BasicManagedDataSource pool = new BasicManagedDataSource();

    public Database(DatabaseConfig config) {
        this.config = config;
        pool.setTransactionManager(Jta.manager());
        pool.setUrl(config.jdbcUrl());
        pool.setUsername(config.user());
        pool.setPassword(config.password());
        pool.setMaxTotal(MAX_CONNECTIONS);
        pool.setMaxIdle(MAX_CONNECTIONS);
        pool.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        pool.setPoolPreparedStatements(true);
        pool.setMaxOpenPreparedStatements(STATEMENTS_PER_CONNECTION);
    }

    public DatabaseConfig config() {
        return config;
    }

    public Connection connection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() throws SQLException {
        pool.close();
    }
}
