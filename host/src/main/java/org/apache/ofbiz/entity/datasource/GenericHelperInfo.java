package org.apache.ofbiz.entity.datasource;

/** Names the datasource that serves an entity group. */
public final class GenericHelperInfo {
    private final String entityGroupName;
    private final String helperBaseName;

    public GenericHelperInfo(String entityGroupName, String helperBaseName) {
        this.entityGroupName = entityGroupName == null ? "" : entityGroupName;
        this.helperBaseName = helperBaseName == null ? "" : helperBaseName;
    }

    public String getEntityGroupName() {
        return entityGroupName;
    }

    public String getHelperBaseName() {
        return helperBaseName;
    }

    public String getHelperFullName() {
        return helperBaseName;
    }
}
