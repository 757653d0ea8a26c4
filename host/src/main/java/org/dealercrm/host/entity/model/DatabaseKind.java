package org.dealercrm.host.entity.model;

/** The two databases of this host, with the names that OFBiz's entityengine.xml gives to their datasources. */
public enum DatabaseKind {
    DERBY("localderby", "derby", "OFBIZ"),
    POSTGRESQL("localpostgres", "postgres", "public");

    private final String helperName;
    private final String fieldTypeName;
    private final String schema;

    DatabaseKind(String helperName, String fieldTypeName, String schema) {
        this.helperName = helperName;
        this.fieldTypeName = fieldTypeName;
        this.schema = schema;
    }

    public static DatabaseKind ofJdbcUrl(String url) {
        if (url.startsWith("jdbc:derby:")) {
            return DERBY;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new IllegalArgumentException("The host runs on Derby and PostgreSQL, not on " + url);
    }

    public static DatabaseKind ofHelper(String helperName) {
        for (DatabaseKind kind : values()) {
            if (helperName.startsWith(kind.helperName)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no datasource " + helperName);
    }

    public String helperName() {
        return helperName;
    }

    public String fieldTypeName() {
        return fieldTypeName;
    }

    public String schema() {
        return schema;
    }

    /** Derby's default datasource does not enforce unique indexes, PostgreSQL's does. */
    public boolean enforcesUniqueIndexes() {
        return this == POSTGRESQL;
    }
}
