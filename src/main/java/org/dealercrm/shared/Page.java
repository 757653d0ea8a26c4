package org.dealercrm.shared;

import java.util.Map;

/** One page of a list that the database pages; index counts from 0. */
public record Page(int index, int size, long total) {
    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_SIZE = 200;

    /** The page that the URL asks for (VIEW_INDEX_1, VIEW_SIZE_1), kept inside the list. */
    public static Page of(Map<String, ?> parameters, long total) {
        int size = Math.max(1, Math.min(LARGEST_SIZE, number(parameters.get("VIEW_SIZE_1"), DEFAULT_SIZE)));
        int last = (int) Math.max(0, (total - 1) / size);
        return new Page(Math.min(last, number(parameters.get("VIEW_INDEX_1"), 0)), size, total);
    }

    private static int number(Object value, int otherwise) {
        return value != null && value.toString().matches("\\d{1,7}") ? Integer.parseInt(value.toString()) : otherwise;
    }

    public int getOffset() {
        return index * size;
    }

    /** The number of the first row, from 1; 0 in an empty list. */
    public long getFirst() {
        return total == 0 ? 0 : getOffset() + 1L;
    }

    /** The number of the last row. */
    public long getLast() {
        return Math.min(total, getOffset() + (long) size);
    }

    public boolean isMoreBefore() {
        return index > 0;
    }

    public boolean isMoreAfter() {
        return getLast() < total;
    }

    public long getTotal() {
        return total;
    }

    public int getIndex() {
        return index;
    }

    public int getSize() {
        return size;
    }
}
