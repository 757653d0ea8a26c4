package org.dealercrm.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One sheet of a report: rows, cells merged downwards, and the calendar in which its serial dates count. */
final class Sheet {
    private final String name;
    private final List<SheetRow> rows;
    private final boolean from1904;
    private final Map<Integer, Map<Integer, Cell>> carried = new HashMap<>();

    Sheet(String name, List<SheetRow> rows, List<Merge> merges, boolean from1904) {
        this.name = name;
        this.rows = rows;
        this.from1904 = from1904;
        if (!merges.isEmpty()) {
            carryDown(merges);
        }
    }

    /** Cells of one column merged over several rows; row numbers as the reader sees them, the column from 0. */
    record Merge(int firstRow, int lastRow, int column) { }

    private void carryDown(List<Merge> merges) {
        Map<Integer, SheetRow> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        for (Merge merge : merges) {
            SheetRow first = byNumber.get(merge.firstRow());
            for (int number = merge.firstRow() + 1; first != null && number <= merge.lastRow() && byNumber.containsKey(number); number++) {
                carried.computeIfAbsent(number, key -> new HashMap<>()).put(merge.column(), first.cell(merge.column()));
            }
        }
    }

    String name() {
        return name;
    }

    List<SheetRow> rows() {
        return rows;
    }

    boolean from1904() {
        return from1904;
    }

    /** The cell of a row, or what a merged cell above it says. */
    Cell cell(SheetRow row, int column) {
        Cell own = row.cell(column);
        return own.blank() ? carried.getOrDefault(row.number(), Map.of()).getOrDefault(column, Cell.BLANK) : own;
    }
}
