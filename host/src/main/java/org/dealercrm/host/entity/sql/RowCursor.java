package org.dealercrm.host.entity.sql;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

/** Reads the rows of a query forward, one ahead; to move back it runs the query again. */
public final class RowCursor {
    private final Query query;
    private final Total total;
    private OpenRows rows;
    private int position;
    private GenericValue current;
    private GenericValue ahead;

    /** Runs the query from its first row. */
    interface Query {
        OpenRows open() throws GenericEntityException;
    }

    /** Counts what the query would give. */
    interface Total {
        long count() throws GenericEntityException;
    }

    RowCursor(Query query, Total total) throws GenericEntityException {
        this.query = query;
        this.total = total;
        this.rows = query.open();
    }

    /** The number of the current row; 0 before the first one. */
    public int position() {
        return position;
    }

    public GenericValue current() {
        return current;
    }

    public boolean hasNext() throws GenericEntityException {
        if (ahead == null) {
            ahead = rows.next();
        }
        return ahead != null;
    }

    /** The next row, or null after the last one. */
    public GenericValue next() throws GenericEntityException {
        boolean more = hasNext();
        if (more || current != null) {
            position++;
        }
        current = ahead;
        ahead = null;
        return current;
    }

    /** Moves so that next() gives row number place + 1. */
    public void moveTo(int place) throws GenericEntityException {
        if (place < position) {
            rows.close();
            rows = query.open();
            ahead = null;
            current = null;
            position = 0;
        }
        while (position < place && hasNext()) {
            next();
        }
    }

    public int total() throws GenericEntityException {
        return Math.toIntExact(total.count());
    }

    public void close() {
        rows.close();
    }
}
