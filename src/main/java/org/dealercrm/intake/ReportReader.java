package org.dealercrm.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a report of any kind: finds its sheet, headers and kinds of rows, and turns data rows into ours or into problems. */
final class ReportReader<R> {
    private final ReadingRules rules;
    private final RowReading<R> reading;

    ReportReader(ReadingRules rules, RowReading<R> reading) {
        this.rules = rules;
        this.reading = reading;
    }

    Report<R> read(byte[] bytes, ReadingLimits limits) throws UnreadableFile {
        return read(ReportFile.sheets(bytes, limits));
    }

    private Report<R> read(List<Sheet> sheets) throws UnreadableFile {
        HeaderSearch.Found found = HeaderSearch.find(sheets, rules);
        ColumnMap columns = found.columns();
        checkComplete(columns);
        Report<R> report = new Report<>(found.sheet().name(), columns);
        ReportCells cells = new ReportCells(rules, found.sheet(), columns);
        Set<String> titles = new HashSet<>();
        int next = 1;
        for (SheetRow row : found.sheet().rows()) {
            boolean below = row.number() > columns.header().number();
            RowKind kind = below ? RowKind.of(row, rules.kind(), columns, titles) : row.blank() ? RowKind.BLANK : RowKind.TITLE;
            if (!below && row.number() < columns.header().number()) {
                row.filled().forEach(cell -> titles.add(Words.plain(cell.text())));
            }
            if (row.number() != columns.header().number()) {
                report.count(kind);
            }
            for (; next < row.number(); next++) {
                report.count(RowKind.BLANK);
            }
            next = row.number() + 1;
            if (below && kind == RowKind.DATA) {
                read(cells.row(row), report);
            }
        }
        if (report.counted(RowKind.DATA) == 0) {
            throw new UnreadableFile(UnreadableFile.Reason.NO_DATA_ROWS);
        }
        return report;
    }

    private void read(RowCells cells, Report<R> report) {
        R row = reading.read(cells);
        if (cells.problems().isEmpty()) {
            report.accept(row);
        } else {
            report.reject(cells.problems());
        }
    }

    private void checkComplete(ColumnMap columns) throws UnreadableFile {
        List<TargetField> missing = rules.kind().missing(columns, rules);
        if (!missing.isEmpty()) {
            throw new UnreadableFile(UnreadableFile.Reason.MISSING_COLUMNS, Map.of("fields", missing.stream().map(TargetField::id).toList(),
                    "headers", columns.header().filled().stream().map(Cell::text).collect(Collectors.joining(" | ")),
                    "row", columns.header().number()));
        }
    }
}
