package org.dealercrm.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a showroom-traffic report: finds its sheet, headers and kinds of rows, and turns data rows into prospects or problems. */
final class TrafficReportReader {
    private final ReadingRules rules;

    TrafficReportReader(ReadingRules rules) {
        this.rules = rules;
    }

    TrafficReport read(byte[] bytes, ReadingLimits limits) throws UnreadableFile {
        return read(ReportFile.sheets(bytes, limits));
    }

    private TrafficReport read(List<Sheet> sheets) throws UnreadableFile {
        HeaderSearch.Found found = HeaderSearch.find(sheets, rules.sheetName(), rules.headers());
        ColumnMap columns = found.columns();
        checkComplete(columns);
        TrafficReport report = new TrafficReport(found.sheet().name(), columns.header().number());
        RowReading reading = new RowReading(rules, found.sheet(), columns);
        Set<String> titles = new HashSet<>();
        int next = 1;
        for (SheetRow row : found.sheet().rows()) {
            boolean below = row.number() > columns.header().number();
            RowKind kind = below ? RowKind.of(row, columns, titles) : row.blank() ? RowKind.BLANK : RowKind.TITLE;
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
                reading.read(row, report);
            }
        }
        if (report.counted(RowKind.DATA) == 0) {
            throw new UnreadableFile(UnreadableFile.Reason.NO_DATA_ROWS);
        }
        return report;
    }

    private void checkComplete(ColumnMap columns) throws UnreadableFile {
        List<TargetField> missing = columns.missing(rules.brandId() != null, rules.facilityId() != null);
        if (!missing.isEmpty()) {
            throw new UnreadableFile(UnreadableFile.Reason.MISSING_COLUMNS, Map.of("fields", missing.stream().map(TargetField::id).toList(),
                    "headers", columns.header().filled().stream().map(Cell::text).collect(Collectors.joining(" | ")),
                    "row", columns.header().number()));
        }
    }
}
