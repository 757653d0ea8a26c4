package org.dealercrm.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was read of a file: the rows in our terms, the rejected ones, and how many rows of each kind there are. */
final class Report<R> {
    private final String sheetName;
    private final ColumnMap columns;
    private final List<R> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
    private int rejected;

    Report(String sheetName, ColumnMap columns) {
        this.sheetName = sheetName;
        this.columns = columns;
    }

    void count(RowKind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void accept(R row) {
        rows.add(row);
    }

    void reject(List<RowProblem> reasons) {
        rejected++;
        problems.addAll(reasons);
    }

    /** Rejects a row that was accepted by what it says itself, but not by what is known already. */
    void reject(int row, TargetField field, RowProblem.Reason reason, String rawValue) {
        reject(List.of(new RowProblem(row, columns.headerText(field), reason, rawValue)));
    }

    /** Says something of a row that is taken. */
    void note(int row, TargetField field, RowProblem.Reason reason) {
        problems.add(new RowProblem(row, columns.headerText(field), reason, ""));
    }

    String sheetName() {
        return sheetName;
    }

    int headerRow() {
        return columns.header().number();
    }

    List<R> rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return problems;
    }

    int rejected() {
        return rejected;
    }

    int counted(RowKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
