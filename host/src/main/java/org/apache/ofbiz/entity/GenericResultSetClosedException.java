package org.apache.ofbiz.entity;

/** A list iterator was used after it was closed. */
public class GenericResultSetClosedException extends GenericEntityException {
    public GenericResultSetClosedException() {
        super();
    }

    public GenericResultSetClosedException(String msg) {
        super(msg);
    }

    public GenericResultSetClosedException(String msg, Throwable nested) {
        super(msg, nested);
    }
}
