package org.dealercrm.host.entity.tx;

/** Why a transaction was marked for rollback. */
public record Marked(String message, Throwable throwable) {
    public Throwable asCause(Throwable other) {
        return throwable == null ? other : throwable;
    }
}
