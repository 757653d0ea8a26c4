package org.dealercrm.host.entity.pool;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Derby inside this process: sized for some hundred tables before it boots, and shut down at the end so that its files are complete. */
public final class EmbeddedDerby implements AutoCloseable {

    private static final String DATABASE_IS_DOWN = "08006";
    private static final Map<String, String> SIZES = Map.of("derby.storage.fileCacheSize", "2000", "derby.storage.pageCacheSize", "8000",
            "derby.language.statementCache.size", "1000");

    private final String jdbcUrl;

    /** Prepares Derby when the URL is one of its own. */
    public EmbeddedDerby(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
        if (jdbcUrl.startsWith("jdbc:derby:")) {
            SIZES.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
        }
    }

    @Override
    public void close() throws SQLException {
        if (!jdbcUrl.startsWith("jdbc:derby:") || jdbcUrl.startsWith("jdbc:derby:memory:")) {
            return;
        }
        try {
            DriverManager.getConnection(jdbcUrl.replaceFirst(";.*", "") + ";shutdown=true").close();
        } catch (SQLException e) {
            if (!DATABASE_IS_DOWN.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
