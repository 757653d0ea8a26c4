package org.apache.ofbiz.entity;

/** A row could not be inserted. */
public class GenericCreateException extends GenericEntityException {
    public GenericCreateException() {
        super();
    }

    public GenericCreateException(String msg) {
        super(msg);
    }

    public GenericCreateException(String msg, Throwable nested) {
        super(msg, nested);
    }
}
