package org.apache.ofbiz.entity.util;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.GeneralRuntimeException;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericResultSetClosedException;
import org.apache.ofbiz.entity.GenericValue;
import org.dealercrm.host.entity.sql.RowCursor;

/**
 * Walks the rows of a find; close it. A forward-only one (the default) refuses what a database cursor of that kind refuses: hasNext, moving
 * back and partial lists. A scrolling one reads forward too, and asks the database again when it has to move back.
 */
public final class EntityListIterator implements AutoCloseable, ListIterator<GenericValue> {
    private static final String MODULE = EntityListIterator.class.getName();
    private final RowCursor cursor;
    private final boolean scrolling;
    private boolean closed;

    /** Host only. */
    public EntityListIterator(RowCursor cursor, boolean scrolling) {
        this.cursor = cursor;
        this.scrolling = scrolling;
    }

    private void requireOpen() throws GenericResultSetClosedException {
        if (closed) {
            throw new GenericResultSetClosedException("This list iterator is closed");
        }
    }

    private void requireScrolling(String what) throws GenericEntityException {
        requireOpen();
        if (!scrolling) {
            throw new GenericEntityException(what + " needs a scrolling cursor: ask the query for cursorScrollInsensitive()");
        }
    }

    /** Called when a row cannot be read: the iterator closes and the reason travels unchecked, as the ListIterator contract demands. */
    private RuntimeException failed(GenericEntityException e) {
        Debug.logError(e, "Reading the next row failed", MODULE);
        if (!closed) {
            closed = true;
            cursor.close();
        }
        return new GeneralRuntimeException(e.getMessage(), e);
    }

    @Override
    public boolean hasNext() {
        try {
            requireScrolling("hasNext");
            return cursor.hasNext();
        } catch (GenericEntityException e) {
            throw failed(e);
        }
    }

    /** The next row, or null after the last one. */
    @Override
    public GenericValue next() {
        try {
            requireOpen();
            return cursor.next();
        } catch (GenericEntityException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean hasPrevious() {
        return cursor.position() > 1;
    }

    @Override
    public GenericValue previous() {
        try {
            requireScrolling("previous");
            if (!hasPrevious()) {
                cursor.moveTo(0);
                return null;
            }
            cursor.moveTo(cursor.position() - 2);
            return cursor.next();
        } catch (GenericEntityException e) {
            throw failed(e);
        }
    }

    @Override
    public int nextIndex() {
        return cursor.position() + 1;
    }

    @Override
    public int previousIndex() {
        return cursor.position() - 1;
    }

    /** The number of the current row; 0 before the first and after the last one. */
    public int currentIndex() throws GenericEntityException {
        requireOpen();
        return cursor.current() == null ? 0 : cursor.position();
    }

    public GenericValue currentGenericValue() throws GenericEntityException {
        requireOpen();
        return cursor.current();
    }

    public void beforeFirst() throws GenericEntityException {
        requireScrolling("beforeFirst");
        cursor.moveTo(0);
    }

    public boolean first() throws GenericEntityException {
        return absolute(1);
    }

    public boolean last() throws GenericEntityException {
        requireScrolling("last");
        return absolute(cursor.total());
    }

    public void afterLast() throws GenericEntityException {
        requireScrolling("afterLast");
        cursor.moveTo(cursor.total() + 1);
    }

    /** Makes row number rowNum (1 is the first) the current one. */
    public boolean absolute(int rowNum) throws GenericEntityException {
        requireScrolling("absolute");
        cursor.moveTo(rowNum - 1);
        return rowNum > 0 && cursor.next() != null;
    }

    public boolean relative(int rows) throws GenericEntityException {
        return absolute(cursor.position() + rows);
    }

    public List<GenericValue> getCompleteList() throws GenericEntityException {
        requireOpen();
        if (cursor.position() > 0) {
            requireScrolling("getCompleteList after other reading");
        }
        cursor.moveTo(0);
        return read(Integer.MAX_VALUE);
    }

    /** At most number rows from row start (1 is the first). */
    public List<GenericValue> getPartialList(int start, int number) throws GenericEntityException {
        requireScrolling("getPartialList");
        if (number == 0) {
            return new ArrayList<>();
        }
        cursor.moveTo(Math.max(start, 1) - 1);
        return read(number);
    }

    private List<GenericValue> read(int number) throws GenericEntityException {
        List<GenericValue> rows = new ArrayList<>();
        while (rows.size() < number) {
            GenericValue row = cursor.next();
            if (row == null) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    public int getResultsSizeAfterPartialList() throws GenericEntityException {
        requireOpen();
        return cursor.total();
    }

    public void setFetchSize(int rows) throws GenericEntityException {
        requireOpen();
    }

    @Override
    public void add(GenericValue obj) {
        throw new UnsupportedOperationException("Rows are added through the delegator");
    }

    @Override
    public void remove() {
        throw new UnsupportedOperationException("Rows are removed through the delegator");
    }

    @Override
    public void set(GenericValue obj) {
        throw new UnsupportedOperationException("Rows are stored through the delegator");
    }

    @Override
    public void close() throws GenericEntityException {
        if (closed) {
            Debug.logWarning("This EntityListIterator has been closed already", MODULE);
            return;
        }
        closed = true;
        cursor.close();
    }
}
