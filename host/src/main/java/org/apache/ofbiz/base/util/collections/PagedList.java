package org.apache.ofbiz.base.util.collections;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One page of a list with where it stands in the whole; row numbers start at 1. */
public final class PagedList<E> implements Iterable<E> {
    private final int startIndex;
    private final int endIndex;
    private final int size;
    private final int viewIndex;
    private final int viewSize;
    private final List<E> data;

    public PagedList(int startIndex, int endIndex, int size, int viewIndex, int viewSize, List<E> data) {
        this.startIndex = startIndex;
        this.endIndex = endIndex;
        this.size = size;
        this.viewIndex = viewIndex;
        this.viewSize = viewSize;
        this.data = data;
    }

    public static <E> PagedList<E> empty(int viewIndex, int viewSize) {
        return new PagedList<>(0, 0, 0, viewIndex, viewSize, new ArrayList<>());
    }

    public int getStartIndex() {
        return startIndex;
    }

    public int getEndIndex() {
        return endIndex;
    }

    public int getSize() {
        return size;
    }

    public int getViewIndex() {
        return viewIndex;
    }

    public int getViewSize() {
        return viewSize;
    }

    public List<E> getData() {
        return data;
    }

    @Override
    public Iterator<E> iterator() {
        return data.iterator();
    }
}
