package org.dealercrm.host.entity.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.GenericDataSourceException;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

/** A running SELECT with the connection it came from; both are closed together. */
final class OpenRows implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet results;
    private final RowMapper mapper;

    OpenRows(Connection connection, PreparedStatement statement, ResultSet results, RowMapper mapper) {
        this.connection = connection;
        this.statement = statement;
        this.results = results;
        this.mapper = mapper;
    }

    /** The next row, or null after the last one. */
    GenericValue next() throws GenericEntityException {
        try {
            return results.next() ? mapper.map(results) : null;
        } catch (SQLException e) {
            throw new GenericDataSourceException("The next row could not be read", e);
        }
    }

    @Override
    public void close() {
        closeQuietly(results);
        closeQuietly(statement);
        closeQuietly(connection);
    }

    static void closeQuietly(AutoCloseable resource) {
        try {
            if (resource != null) {
                resource.close();
            }
        } catch (Exception e) {
            Debug.logWarning(e, "A query was not closed properly", OpenRows.class.getName());
        }
    }
}
