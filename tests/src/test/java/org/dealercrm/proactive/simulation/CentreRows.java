package org.dealercrm.proactive.simulation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what the call centre wrote, by plain statements; a fact is a row by the names of its columns. */
final class CentreRows {
    private final Connection connection;
    private final String schema;

    CentreRows(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    List<Map<String, Object>> of(String table, String columns, String where) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT " + columns + " FROM " + schema + table + " WHERE " + where)) {
            while (found.next()) {
                Map<String, Object> row = new HashMap<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.put(found.getMetaData().getColumnLabel(column).toUpperCase(Locale.ROOT), found.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
