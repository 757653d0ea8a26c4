package org.apache.ofbiz.entity.util;

import java.io.Serializable;
import java.sql.ResultSet;

/** Distinct, limits and cursor type of a find. */
public final class EntityFindOptions implements Serializable {
    public static final int TYPE_FORWARD_ONLY = ResultSet.TYPE_FORWARD_ONLY;
    public static final int TYPE_SCROLL_INSENSITIVE = ResultSet.TYPE_SCROLL_INSENSITIVE;
    public static final int TYPE_SCROLL_SENSITIVE = ResultSet.TYPE_SCROLL_SENSITIVE;
    public static final int CONCUR_READ_ONLY = ResultSet.CONCUR_READ_ONLY;
    public static final int CONCUR_UPDATABLE = ResultSet.CONCUR_UPDATABLE;
    private static final long serialVersionUID = 1L;

    private int resultSetType = TYPE_FORWARD_ONLY;
    private int fetchSize = -1;
    private int maxRows = -1;
    private int limit = -1;
    private int offset = -1;
    private boolean distinct;

    public EntityFindOptions() { }

    public EntityFindOptions(boolean specifyTypeAndConcur, int resultSetType, int resultSetConcurrency, boolean distinct) {
        this.resultSetType = resultSetType;
        this.distinct = distinct;
    }

    public EntityFindOptions(boolean specifyTypeAndConcur, int resultSetType, int resultSetConcurrency, int fetchSize, int maxRows,
            boolean distinct) {
        this(specifyTypeAndConcur, resultSetType, resultSetConcurrency, distinct);
        this.fetchSize = fetchSize;
        this.maxRows = maxRows;
    }

    public int getResultSetType() {
        return resultSetType;
    }

    public void setResultSetType(int resultSetType) {
        this.resultSetType = resultSetType;
    }

    public int getFetchSize() {
        return fetchSize;
    }

    public void setFetchSize(int fetchSize) {
        this.fetchSize = fetchSize;
    }

    public int getMaxRows() {
        return maxRows;
    }

    public void setMaxRows(int maxRows) {
        this.maxRows = maxRows;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    public int getOffset() {
        return offset;
    }

    public void setOffset(int offset) {
        this.offset = offset;
    }

    public boolean getDistinct() {
        return distinct;
    }

    public void setDistinct(boolean distinct) {
        this.distinct = distinct;
    }
}
