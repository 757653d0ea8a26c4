package org.apache.ofbiz.entity;

/** The row that an operation needs is not in the database. */
public class GenericEntityNotFoundException extends GenericEntityException {
    public GenericEntityNotFoundException() {
        super();
    }

    public GenericEntityNotFoundException(String msg) {
        super(msg);
    }

    public GenericEntityNotFoundException(String msg, Throwable nested) {
        super(msg, nested);
    }
}
