package org.apache.ofbiz.entity.transaction;

import java.sql.Timestamp;
import java.util.concurrent.Callable;

import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.Transaction;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.GenericEntityException;
import org.dealercrm.host.entity.tx.Jta;
import org.dealercrm.host.entity.tx.Marked;

/** JTA as OFBiz shows it: begin() joins a running transaction, and only who began it commits or rolls back. */
public final class TransactionUtil implements Status {
    private static final String MODULE = TransactionUtil.class.getName();

    private TransactionUtil() { }

    public static boolean begin() throws GenericTransactionException {
        return begin(0);
    }

    /** True when this call began a transaction, false when one is in place. */
    public static boolean begin(int timeout) throws GenericTransactionException {
        int status = getStatus();
        if (status == STATUS_MARKED_ROLLBACK) {
            Marked cause = Jta.state().marked();
            throw new GenericTransactionException("The current transaction is marked for rollback, so nothing can be begun in it"
                    + (cause == null ? "" : "; it was marked because: " + cause.message()), cause == null ? null : cause.throwable());
        }
        if (status != STATUS_NO_TRANSACTION) {
            return false;
        }
        try {
            Jta.begin(timeout);
            return true;
        } catch (Exception e) {
            throw new GenericTransactionException("A transaction could not be begun", e);
        }
    }

    public static boolean isTransactionInPlace() throws GenericTransactionException {
        return getStatus() != STATUS_NO_TRANSACTION;
    }

    public static int getStatus() throws GenericTransactionException {
        try {
            return Jta.manager().getStatus();
        } catch (Exception e) {
            throw new GenericTransactionException("The status of the transaction is not known", e);
        }
    }

    public static String getStatusString() throws GenericTransactionException {
        return getTransactionStateString(getStatus());
    }

    public static String getTransactionStateString(int state) {
        return switch (state) {
            case STATUS_ACTIVE -> "Transaction Active (" + state + ")";
            case STATUS_COMMITTED -> "Transaction Committed (" + state + ")";
            case STATUS_COMMITTING -> "Transaction Committing (" + state + ")";
            case STATUS_MARKED_ROLLBACK -> "Transaction Marked Rollback (" + state + ")";
            case STATUS_NO_TRANSACTION -> "No Transaction (" + state + ")";
            case STATUS_PREPARED -> "Transaction Prepared (" + state + ")";
            case STATUS_PREPARING -> "Transaction Preparing (" + state + ")";
            case STATUS_ROLLEDBACK -> "Transaction Rolledback (" + state + ")";
            case STATUS_ROLLING_BACK -> "Transaction Rolling Back (" + state + ")";
            default -> "Transaction Status Unknown (" + state + ")";
        };
    }

    public static void commit(boolean beganTransaction) throws GenericTransactionException {
        if (beganTransaction) {
            commit();
        }
    }

    public static void commit() throws GenericTransactionException {
        int status = getStatus();
        if (status == STATUS_NO_TRANSACTION || status == STATUS_COMMITTED || status == STATUS_ROLLEDBACK) {
            Debug.logWarning("Nothing to commit: " + getTransactionStateString(status), MODULE);
            return;
        }
        Marked cause = status == STATUS_MARKED_ROLLBACK ? Jta.state().marked() : null;
        try {
            Jta.manager().commit();
        } catch (Exception e) {
            throw new GenericTransactionException("The transaction was rolled back instead of committed"
                    + (cause == null ? "" : "; it was marked because: " + cause.message()), cause == null ? e : cause.asCause(e));
        }
    }

    public static void rollback(boolean beganTransaction, String causeMessage, Throwable causeThrowable) throws GenericTransactionException {
        if (beganTransaction) {
            rollback(causeThrowable);
        } else {
            setRollbackOnly(causeMessage, causeThrowable);
        }
    }

    public static void rollback() throws GenericTransactionException {
        rollback(null);
    }

    public static void rollback(Throwable causeThrowable) throws GenericTransactionException {
        if (getStatus() == STATUS_NO_TRANSACTION) {
            Debug.logWarning("Nothing to roll back: there is no transaction", MODULE);
            return;
        }
        try {
            Jta.manager().rollback();
        } catch (Exception e) {
            throw new GenericTransactionException("The transaction could not be rolled back", e);
        }
    }

    /** Marks the transaction for rollback and keeps the first reason. */
    public static void setRollbackOnly(String causeMessage, Throwable causeThrowable) throws GenericTransactionException {
        int status = getStatus();
        if (status == STATUS_NO_TRANSACTION) {
            Debug.logWarning("There is no transaction to mark for rollback: " + causeMessage, MODULE);
            return;
        }
        if (status != STATUS_MARKED_ROLLBACK) {
            try {
                Jta.manager().setRollbackOnly();
                Jta.state().mark(new Marked(causeMessage, causeThrowable));
            } catch (Exception e) {
                throw new GenericTransactionException("The transaction could not be marked for rollback", e);
            }
        }
    }

    /** Suspends the running transaction, or answers null when there is none. */
    public static Transaction suspend() throws GenericTransactionException {
        try {
            return getStatus() == STATUS_NO_TRANSACTION ? null : Jta.manager().suspend();
        } catch (javax.transaction.SystemException e) {
            throw new GenericTransactionException("The transaction could not be suspended", e);
        }
    }

    public static void resume(Transaction parentTx) throws GenericTransactionException {
        if (parentTx == null) {
            return;
        }
        try {
            Jta.manager().resume(parentTx);
        } catch (Exception e) {
            throw new GenericTransactionException("The transaction could not be resumed", e);
        }
    }

    public static void setTransactionTimeout(int seconds) throws GenericTransactionException {
        try {
            Jta.manager().setTransactionTimeout(seconds);
        } catch (javax.transaction.SystemException e) {
            throw new GenericTransactionException("The time-out could not be set", e);
        }
    }

    public static void registerSynchronization(Synchronization sync) throws GenericTransactionException {
        try {
            Jta.manager().getTransaction().registerSynchronization(sync);
        } catch (Exception e) {
            throw new GenericTransactionException("The synchronization could not be registered", e);
        }
    }

    /** When the running transaction began. */
    public static Timestamp getTransactionStartStamp() {
        return Jta.state().startStamp();
    }

    /** Now, later by at least one millisecond than any answer before it in the same transaction. */
    public static Timestamp getTransactionUniqueNowStamp() {
        return Jta.state().uniqueNow();
    }

    /** Runs in a transaction of its own, the running one suspended meanwhile. */
    public static <V> V doNewTransaction(Callable<V> callable, String ifErrorMessage, int timeout, boolean printException)
            throws GenericEntityException {
        return noTransaction(inTransaction(callable, ifErrorMessage, timeout, printException));
    }

    public static <V> V doTransaction(Callable<V> callable, String ifErrorMessage, int timeout, boolean printException)
            throws GenericEntityException {
        return call(inTransaction(callable, ifErrorMessage, timeout, printException));
    }

    private static <V> V noTransaction(Callable<V> callable) throws GenericEntityException {
        Transaction parent = suspend();
        try {
            return call(callable);
        } finally {
            resume(parent);
        }
    }

    private static <V> Callable<V> inTransaction(Callable<V> callable, String ifErrorMessage, int timeout, boolean printException) {
        return () -> {
            boolean began = begin(timeout);
            boolean done = false;
            try {
                V result = callable.call();
                done = true;
                return result;
            } catch (Exception e) {
                if (printException) {
                    Debug.logError(e, ifErrorMessage, MODULE);
                }
                throw e;
            } finally {
                if (done) {
                    commit(began);
                } else {
                    rollback(began, ifErrorMessage, null);
                }
            }
        };
    }

    private static <V> V call(Callable<V> callable) throws GenericEntityException {
        try {
            return callable.call();
        } catch (GenericEntityException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new GenericEntityException(e);
        }
    }
}
