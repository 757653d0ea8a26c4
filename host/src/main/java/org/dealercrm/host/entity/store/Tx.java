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
     * A failure rolls back, or marks the caller's transaction. An IllegalArgumentException (a field that does not exist) leaves the begun
     * transaction on the thread, marked: OFBiz does so, and code that would poison a thread there has to fail here too.
     */
    static <T> T run(String what, Work<T> work) throws GenericEntityException {
        boolean began = TransactionUtil.begin();
        try {
            T result = work.run();
            TransactionUtil.commit(began);
            return result;
        } catch (GenericEntityException e) {
            TransactionUtil.rollback(began, "Failure in " + what + ": " + e.getMessage(), e);
            throw e;
        } catch (IllegalArgumentException e) {
            TransactionUtil.setRollbackOnly("Failure in " + what + ": " + e.getMessage(), e);
            throw e;
        }
    }
}
