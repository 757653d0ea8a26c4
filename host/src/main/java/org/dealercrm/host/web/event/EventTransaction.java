package org.dealercrm.host.web.event;

import java.util.concurrent.Callable;

import org.apache.ofbiz.entity.transaction.TransactionUtil;

/**
 * The transaction around a java or groovy event. It is committed even when the event answers error or throws, as OFBiz does;
 * only what has been marked for rollback is undone.
 */
final class EventTransaction {

    private EventTransaction() {
    }

    static <T> T around(boolean wanted, int timeout, Callable<T> event) throws Exception {
        boolean begun = wanted && (timeout > 0 ? TransactionUtil.begin(timeout) : TransactionUtil.begin());
        try {
            return event.call();
        } finally {
            TransactionUtil.commit(begun);
        }
    }
}
