package org.apache.ofbiz.entity;

import org.apache.ofbiz.base.util.GeneralException;

/** What every failing entity operation throws. */
public class GenericEntityException extends GeneralException {
    public GenericEntityException() {
        super();
    }

    public GenericEntityException(String msg) {
        super(msg);
    }

    public GenericEntityException(String msg, Throwable nested) {
        super(msg, nested);
    }

    public GenericEntityException(Throwable nested) {
        super(nested);
    }
}
