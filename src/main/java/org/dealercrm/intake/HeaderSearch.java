package org.dealercrm.intake;

import java.util.List;
import java.util.Map;

/** Finds the sheet and the row in which the headers stand, below whatever titles and filters a report prints first. */
final class HeaderSearch {
    private static final int ROWS_LOOKED_AT = 60;
    private static final int FEWEST_FIELDS = 2;

    private HeaderSearch() { }

    /** The sheet that holds the report and its columns. */
    record Found(Sheet sheet, ColumnMap columns) { }

    static Found find(List<Sheet> sheets, String sheetName, Map<TargetField, String> profileHeaders) throws UnreadableFile {
        List<Sheet> candidates = sheetName == null || sheetName.isBlank() || sheets.size() == 1 && sheets.get(0).name().isEmpty() ? sheets
                : sheets.stream().filter(sheet -> Words.plain(sheet.name()).equals(Words.plain(sheetName))).toList();
        if (candidates.isEmpty()) {
            throw new UnreadableFile(UnreadableFile.Reason.NO_SHEET, Map.of("sheet", String.valueOf(sheetName)));
        }
        if (candidates.stream().allMatch(sheet -> sheet.rows().stream().allMatch(SheetRow::blank))) {
            throw new UnreadableFile(UnreadableFile.Reason.EMPTY);
        }
        Found best = null;
        for (Sheet sheet : candidates) {
            for (SheetRow row : sheet.rows().subList(0, Math.min(ROWS_LOOKED_AT, sheet.rows().size()))) {
                ColumnMap columns = ColumnMap.of(row, profileHeaders);
                if (columns.size() >= FEWEST_FIELDS && (best == null || columns.size() > best.columns().size())) {
                    best = new Found(sheet, columns);
                }
            }
        }
        if (best == null) {
            throw new UnreadableFile(UnreadableFile.Reason.NO_HEADER);
        }
        return best;
    }
}
