package org.dealercrm.host.entity.tx;

import javax.transaction.NotSupportedException;
import javax.transaction.Synchronization;
import javax.transaction.SystemException;

import org.apache.geronimo.transaction.manager.TransactionManagerImpl;

/** The one transaction manager of the process and what is kept with the current transaction. */
public final class Jta {
    private static final int DEFAULT_TIMEOUT_SECONDS = 60;
    private static final TransactionManagerImpl MANAGER = create();

    private Jta() { }

    private static TransactionManagerImpl create() {
        try {
            return new TransactionManagerImpl(DEFAULT_TIMEOUT_SECONDS);
        } catch (javax.transaction.xa.XAException e) {
            throw new IllegalStateException("The transaction manager did not start", e);
        }
    }

    public static TransactionManagerImpl manager() {
        return MANAGER;
    }

    /** Begins with this time-out in seconds; 0 is the default one. */
    public static void begin(int timeout) throws NotSupportedException, SystemException {
        MANAGER.setTransactionTimeout(timeout);
        try {
            MANAGER.begin();
        } finally {
            MANAGER.setTransactionTimeout(0);
        }
        state();
    }

    public static boolean active() {
        return MANAGER.getTransactionKey() != null;
    }

    /** The state of the current transaction; outside of one a fresh state each time. */
    public static TxState state() {
        if (!active()) {
            return new TxState();
        }
        TxState state = (TxState) MANAGER.getResource(TxState.class);
        if (state == null) {
            state = new TxState();
            MANAGER.putResource(TxState.class, state);
        }
        return state;
    }

    /** Runs the action when the current transaction has ended, either way. */
    public static void afterCompletion(Runnable action) {
        MANAGER.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() { }

            @Override
            public void afterCompletion(int status) {
                action.run();
            }
        });
    }
}
