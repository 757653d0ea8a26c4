package org.apache.ofbiz.entity;

/** The entity model does not allow what was asked (unknown entity or field, incomplete key). */
public class GenericModelException extends GenericEntityException {
    public GenericModelException() {
        super();
    }

    public GenericModelException(String msg) {
        super(msg);
    }

    public GenericModelException(String msg, Throwable nested) {
        super(msg, nested);
    }
}
