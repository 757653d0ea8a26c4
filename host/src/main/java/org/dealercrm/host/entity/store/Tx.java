package org.dealercrm.host.entity.store;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;

/** Runs one operation of the delegator in the running transaction or in its own. */
final class Tx {
    private Tx() { }

    /** The operation. */
    interface Work<T> {
        T run() throws GenericEntityException;
    }

    /**
     * A failure rolls back, or marks the caller's transaction, and is thrown wrapped once. A RuntimeException (a field that does not exist)
     * leaves the begun transaction on the thread: OFBiz does so, and code that would lose its writes there has to lose them here too.
     */
    static <T> T run(String what, Work<T> work) throws GenericEntityException {
        boolean began = false;
        try {
            began = TransactionUtil.begin();
            T result = work.run();
            TransactionUtil.commit(began);
            return result;
        } catch (GenericEntityException e) {
            TransactionUtil.rollback(began, "Failure in " + what + ": " + e.getMessage(), e);
            throw new GenericEntityException(e);
        }
    }
}
