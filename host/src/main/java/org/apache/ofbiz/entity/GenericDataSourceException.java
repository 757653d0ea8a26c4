package org.apache.ofbiz.entity;

/** The database refused a statement; the cause is the SQLException. */
public class GenericDataSourceException extends GenericEntityException {
    public GenericDataSourceException() {
        super();
    }

    public GenericDataSourceException(String msg) {
        super(msg);
    }

    public GenericDataSourceException(String msg, Throwable nested) {
        super(msg, nested);
    }
}
