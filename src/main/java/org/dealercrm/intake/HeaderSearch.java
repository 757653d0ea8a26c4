package org.dealercrm.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the sheet and the row in which the headers stand, below whatever titles and filters a report prints first. */
final class HeaderSearch {
    private static final int ROWS_LOOKED_AT = 60;
    private static final int FEWEST_FIELDS = 2;

    private HeaderSearch() { }

    /** The sheet that holds the report and its columns. */
    record Found(Sheet sheet, ColumnMap columns) { }

    static Found find(List<Sheet> sheets, ReadingRules rules) throws UnreadableFile {
        String sheetName = rules.sheetName();
        List<Sheet> candidates = sheetName == null || sheetName.isBlank() || sheets.size() == 1 && sheets.get(0).name().isEmpty() ? sheets
                : sheets.stream().filter(sheet -> Words.plain(sheet.name()).equals(Words.plain(sheetName))).toList();
        if (candidates.isEmpty()) {
            throw new UnreadableFile(UnreadableFile.Reason.NO_SHEET, Map.of("sheet", String.valueOf(sheetName)));
        }
        if (candidates.stream().allMatch(sheet -> sheet.rows().stream().allMatch(SheetRow::blank))) {
            throw new UnreadableFile(UnreadableFile.Reason.EMPTY);
        }
        return best(candidates, rules.kind(), rules.headers()).orElseThrow(() -> new UnreadableFile(UnreadableFile.Reason.NO_HEADER));
    }

    /** As {@link #find}, but when no header is known the row with the most texts: a person is about to say what they mean. */
    static Optional<Found> likeliest(List<Sheet> sheets, ReportKind kind, Map<TargetField, String> profileHeaders) {
        Optional<Found> known = best(sheets, kind, profileHeaders);
        if (known.isPresent()) {
            return known;
        }
        return sheets.stream().flatMap(sheet -> first(sheet).map(row -> new Found(sheet, ColumnMap.of(kind, row, profileHeaders))))
                .filter(found -> texts(found) >= FEWEST_FIELDS).reduce((one, other) -> texts(other) > texts(one) ? other : one);
    }

    private static Optional<Found> best(List<Sheet> sheets, ReportKind kind, Map<TargetField, String> profileHeaders) {
        return sheets.stream().flatMap(sheet -> first(sheet).map(row -> new Found(sheet, ColumnMap.of(kind, row, profileHeaders))))
                .filter(found -> found.columns().size() >= FEWEST_FIELDS)
                .reduce((one, other) -> other.columns().size() > one.columns().size() ? other : one);
    }

    private static Stream<SheetRow> first(Sheet sheet) {
        return sheet.rows().stream().limit(ROWS_LOOKED_AT);
    }

    private static long texts(Found found) {
        return found.columns().header().filled().stream().filter(cell -> cell.number() == null).count();
    }
}
