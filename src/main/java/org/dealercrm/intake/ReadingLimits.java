package org.dealercrm.intake;

import java.util.Map;

/** How much of a file is read before it is refused: bytes once inflated, rows, columns. */
record ReadingLimits(long inflatedBytes, int rows, int columns) {
    static final int MOST_COLUMNS = 500;

    private static final int MEGABYTE = 1024 * 1024;

    void checkInflated(long bytes) throws UnreadableFile {
        if (bytes > inflatedBytes) {
            throw inflatesTooMuch();
        }
    }

    UnreadableFile inflatesTooMuch() {
        return new UnreadableFile(UnreadableFile.Reason.INFLATES_TOO_MUCH, Map.of("limit", inflatedBytes / MEGABYTE));
    }

    void checkRows(int count) throws UnreadableFile {
        if (count > rows) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_MANY_ROWS, Map.of("limit", rows));
        }
    }

    void checkColumns(int count) throws UnreadableFile {
        if (count > columns) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_MANY_COLUMNS, Map.of("limit", columns));
        }
    }
}
