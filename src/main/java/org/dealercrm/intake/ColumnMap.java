package org.dealercrm.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a sheet fills which field: what the profile says, then the known headers; of equal headers the first. */
final class ColumnMap {
    private final SheetRow header;
    private final Map<TargetField, Integer> columns;

    private ColumnMap(SheetRow header, Map<TargetField, Integer> columns) {
        this.header = header;
        this.columns = columns;
    }

    static ColumnMap of(ReportKind kind, SheetRow header, Map<TargetField, String> profileHeaders) {
        List<String> names = header.cells().stream().map(cell -> Words.plain(cell.text())).toList();
        Map<TargetField, Integer> columns = new EnumMap<>(TargetField.class);
        Set<Integer> taken = new HashSet<>();
        profileHeaders.forEach((field, text) -> take(field, List.of(Words.plain(text)), names, columns, taken));
        for (TargetField field : kind.fields()) {
            if (!columns.containsKey(field)) {
                take(field, field.headers(), names, columns, taken);
            }
        }
        return new ColumnMap(header, columns);
    }

    private static void take(TargetField field, List<String> wanted, List<String> names, Map<TargetField, Integer> columns, Set<Integer> taken) {
        for (String name : wanted) {
            for (int column = 0; column < names.size(); column++) {
                if (!name.isEmpty() && names.get(column).equals(name) && taken.add(column)) {
                    columns.put(field, column);
                    return;
                }
            }
        }
    }

    int size() {
        return columns.size();
    }

    SheetRow header() {
        return header;
    }

    boolean has(TargetField field) {
        return columns.containsKey(field);
    }

    Optional<TargetField> fieldAt(int column) {
        return columns.entrySet().stream().filter(entry -> entry.getValue() == column).map(Map.Entry::getKey).findFirst();
    }

    Cell cell(Sheet sheet, SheetRow row, TargetField field) {
        return has(field) ? sheet.cell(row, columns.get(field)) : Cell.BLANK;
    }

    /** The cell of the row itself, without what a merged cell above would give. */
    Cell ownCell(SheetRow row, TargetField field) {
        return has(field) ? row.cell(columns.get(field)) : Cell.BLANK;
    }

    /** The header as it is printed, for messages. */
    String headerText(TargetField field) {
        return has(field) ? header.cell(columns.get(field)).text() : field.id();
    }

    /** Whether a row prints the headers again, as reports do on every page. */
    boolean repeatedBy(SheetRow row) {
        long equal = columns.values().stream()
                .filter(column -> Words.plain(row.cell(column).text()).equals(Words.plain(header.cell(column).text()))).count();
        return equal >= 2 && equal * 2 >= columns.size();
    }
}
