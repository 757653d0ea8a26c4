package org.apache.ofbiz.entity.transaction;

import org.apache.ofbiz.entity.GenericEntityException;

/** A transaction could not be begun, committed or rolled back. */
public class GenericTransactionException extends GenericEntityException {
    public GenericTransactionException() {
        super();
    }

    public GenericTransactionException(String msg) {
        super(msg);
    }

    public GenericTransactionException(String msg, Throwable nested) {
        super(msg, nested);
    }
}
