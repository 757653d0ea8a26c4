package org.dealercrm.shared.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** One table of a form: typed cells under a frozen heading with filters. Rows are written once, from top to bottom. */
public final class FormSheet {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final Sheet sheet;
    private final FormStyles styles;
    private final List<FormColumn> columns;
    private final int headingRow;
    private int nextRow;

    FormSheet(Sheet sheet, FormStyles styles, List<FormColumn> columns, int headingRow) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = List.copyOf(columns);
        this.headingRow = headingRow;
        this.nextRow = headingRow + 1;
        Row row = sheet.createRow(headingRow);
        for (int i = 0; i < this.columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(this.columns.get(i).title());
            cell.setCellStyle(styles.heading());
            sheet.setColumnWidth(i, this.columns.get(i).width() * 256);
        }
        sheet.createFreezePane(0, nextRow);
    }

    /** How many rows the table has. */
    long rows() {
        return nextRow - headingRow - 1L;
    }

    /** Writes one row; values stand in the order of the columns, null leaves the cell empty. */
    public void row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("Row of " + values.length + " values for " + columns.size() + " columns");
        }
        Row row = sheet.createRow(nextRow++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                write(row.createCell(i), columns.get(i).kind(), values[i]);
            }
        }
    }

    private void write(Cell cell, FormColumn.Kind kind, Object value) {
        cell.setCellStyle(styles.body(kind));
        if (value instanceof Formula formula) {
            cell.setCellFormula(formula.inRow(cell.getRowIndex() + 1));
            if (formula.value() == null) {
                cell.setCellValue("");
                return;
            }
            writeValue(cell, kind, formula.value());
            return;
        }
        writeValue(cell, kind, value);
    }

    /** A figure that there is not says so in words ("sin meta"), whatever the column holds. */
    private void writeValue(Cell cell, FormColumn.Kind kind, Object value) {
        switch (value instanceof String ? FormColumn.Kind.TEXT : kind) {
        case INTEGER, DECIMAL, PERCENT -> cell.setCellValue(((Number) value).doubleValue());
        case DATE -> cell.setCellValue((LocalDate) value);
        case DATE_TIME -> cell.setCellValue((LocalDateTime) value);
        default -> {
            String text = value.toString();
            cell.setCellStyle(styles.text(text));
            cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
        }
    }

    /** The cells of one column, all rows written so far; for conditional formats. */
    public CellRangeAddress columnRange(int column) {
        return new CellRangeAddress(headingRow + 1, Math.max(headingRow + 1, nextRow - 1), column, column);
    }

    /** The letter of a column, for formulas. */
    public static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** Writes a value beside its name above the table and answers its absolute address, for formulas: $B$8. */
    public String above(String name, FormColumn.Kind kind, Object value) {
        Row row = sheet.createRow(headingRow - 1);
        Cell caption = row.createCell(0);
        caption.setCellValue(name);
        caption.setCellStyle(styles.caption());
        write(row.createCell(1), kind, value);
        return new CellReference(headingRow - 1, 1, true, true).formatAsString();
    }

    /** The sheet, for what only a single form needs: conditional formats, charts. */
    public Sheet sheet() {
        return sheet;
    }

    void close() {
        sheet.setAutoFilter(new CellRangeAddress(headingRow, Math.max(headingRow + 1, nextRow - 1), 0, columns.size() - 1));
    }
}
