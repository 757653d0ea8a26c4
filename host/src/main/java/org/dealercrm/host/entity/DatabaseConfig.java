package org.dealercrm.host.entity;

/** Where the database is; its kind follows from the URL. */
public record DatabaseConfig(String jdbcUrl, String user, String password) {
    public boolean isPostgres() {
        return jdbcUrl.startsWith("jdbc:postgresql:");
    }

    /** The datasource name OFBiz's stock configuration gives this kind of database. */
    public String helperName() {
        return isPostgres() ? "localpostgres" : "localderby";
    }
}
