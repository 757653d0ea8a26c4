package org.apache.ofbiz.entity;

/** The database cannot do what was asked. */
public class GenericNotImplementedException extends GenericEntityException {
    public GenericNotImplementedException() {
        super();
    }

    public GenericNotImplementedException(String msg) {
        super(msg);
    }

    public GenericNotImplementedException(String msg, Throwable nested) {
        super(msg, nested);
    }
}
