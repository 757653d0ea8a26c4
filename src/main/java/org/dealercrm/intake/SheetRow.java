package org.dealercrm.intake;

import java.util.List;

/** One row of a sheet, with the number that its reader sees. */
record SheetRow(int number, List<Cell> cells) {

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.blank()).toList();
    }

    boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }
}
