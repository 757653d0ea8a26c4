package org.dealercrm.host.entity.tx;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.Set;

/** What we remember of one transaction: its start, the last stamp given out, what it wrote and why it was marked for rollback. */
public final class TxState {
    private final Timestamp startStamp = new Timestamp(System.currentTimeMillis());
    private long lastStamp;
    private Marked marked;
    private final Set<String> written = new HashSet<>();

    public Timestamp startStamp() {
        return new Timestamp(startStamp.getTime());
    }

    public Timestamp uniqueNow() {
        lastStamp = Math.max(lastStamp + 1, System.currentTimeMillis());
        return new Timestamp(lastStamp);
    }

    /** The entities written in this transaction. */
    public Set<String> written() {
        return written;
    }

    public Marked marked() {
        return marked;
    }

    public void mark(Marked cause) {
        this.marked = cause;
    }
}
