package org.dealercrm.host.entity;

import org.dealercrm.host.entity.model.DatabaseKind;

/** Where the database is; its kind follows from the URL. */
public record DatabaseConfig(String jdbcUrl, String user, String password) {
    public DatabaseKind kind() {
        return DatabaseKind.ofJdbcUrl(jdbcUrl);
    }

    public String helperName() {
        return kind().helperName();
    }
}
