package org.dealercrm.host.entity.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.dealercrm.host.entity.model.DatabaseKind;

/** What the schema holds already, read with three queries of the database's catalog. Names are in upper case. */
final class Catalog {
    private final Map<String, Set<String>> columnsByTable = new HashMap<>();
    private final Set<String> foreignKeys = new HashSet<>();
    private final Set<String> indexes = new HashSet<>();

    static Catalog read(Connection connection, DatabaseKind kind) throws SQLException {
        Catalog catalog = new Catalog();
        try (Statement statement = connection.createStatement()) {
            if (kind == DatabaseKind.DERBY) {
                catalog.readDerby(statement, kind.schema());
            } else {
                catalog.readPostgres(statement, kind.schema());
            }
        }
        return catalog;
    }

    private void readDerby(Statement statement, String schema) throws SQLException {
        readColumns(statement, "SELECT t.TABLENAME, c.COLUMNNAME FROM SYS.SYSSCHEMAS s JOIN SYS.SYSTABLES t ON t.SCHEMAID = s.SCHEMAID "
                + "JOIN SYS.SYSCOLUMNS c ON c.REFERENCEID = t.TABLEID WHERE s.SCHEMANAME = '" + schema + "'");
        readNames(statement, foreignKeys, "SELECT c.CONSTRAINTNAME FROM SYS.SYSSCHEMAS s JOIN SYS.SYSCONSTRAINTS c ON c.SCHEMAID = s.SCHEMAID "
                + "WHERE c.TYPE = 'F' AND s.SCHEMANAME = '" + schema + "'");
        readNames(statement, indexes, "SELECT g.CONGLOMERATENAME FROM SYS.SYSSCHEMAS s JOIN SYS.SYSCONGLOMERATES g ON g.SCHEMAID = s.SCHEMAID "
                + "WHERE g.ISINDEX AND s.SCHEMANAME = '" + schema + "'");
    }

    private void readPostgres(Statement statement, String schema) throws SQLException {
        readColumns(statement, "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = '" + schema + "'");
        readNames(statement, foreignKeys, "SELECT c.conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace "
                + "WHERE c.contype = 'f' AND n.nspname = '" + schema + "'");
        readNames(statement, indexes, "SELECT indexname FROM pg_indexes WHERE schemaname = '" + schema + "'");
    }

    private void readColumns(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                columnsByTable.computeIfAbsent(rows.getString(1).toUpperCase(), t -> new HashSet<>()).add(rows.getString(2).toUpperCase());
            }
        }
    }

    private static void readNames(Statement statement, Set<String> names, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1).toUpperCase());
            }
        }
    }

    boolean hasTable(String table) {
        return columnsByTable.containsKey(table.toUpperCase());
    }

    boolean hasColumn(String table, String column) {
        return columnsByTable.getOrDefault(table.toUpperCase(), Set.of()).contains(column.toUpperCase());
    }

    boolean hasForeignKey(String name) {
        return foreignKeys.contains(name.toUpperCase());
    }

    /** Whether the name is free for an index; it is taken from now on. */
    boolean claimIndex(String name) {
        return indexes.add(name.toUpperCase());
    }
}
