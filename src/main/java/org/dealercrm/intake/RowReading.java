package org.dealercrm.intake;

/** Turns one data row into what a kind of report holds; whatever it cannot understand it notes with the cells. */
@FunctionalInterface
interface RowReading<R> {

    R read(RowCells cells);
}
