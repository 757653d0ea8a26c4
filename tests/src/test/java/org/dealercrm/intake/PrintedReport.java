package org.dealercrm.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet as dealer systems print it: lines of titles, pages that repeat the headers, a name merged over its rows. */
final class PrintedReport {
    private static final int ROWS_OF_A_PAGE = 50;
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle dateStyle = workbook.createCellStyle();
    private final CellStyle headerStyle = workbook.createCellStyle();
    private final String title;
    private final List<String> headers;
    private final int mergedColumn;
    private int nextRow;
    private int rowsOnPage;
    private int blockStart = -1;

    PrintedReport(String sheetName, String title, List<String> headers, int mergedColumn) {
        this.sheet = workbook.createSheet(sheetName);
        this.title = title;
        this.headers = headers;
        this.mergedColumn = mergedColumn;
        dateStyle.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        headerStyle.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        headerStyle.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Group, title, filters, a blank line and the headers. */
    void begin(String[]... filters) {
        line("AUTOGRUPO ANDINO");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, headers.size() - 1));
        line(title);
        for (String[] filter : filters) {
            line(filter);
        }
        nextRow++;
        printHeaders();
    }

    /** The next row of data, with the merged name where its block begins; a full page ends first. */
    Row row(String mergedName) {
        if (rowsOnPage >= ROWS_OF_A_PAGE) {
            endBlock();
            nextRow++;
            line(title);
            printHeaders();
        }
        Row row = sheet.createRow(nextRow);
        if (blockStart < 0) {
            blockStart = nextRow;
            row.createCell(mergedColumn).setCellValue(mergedName);
        }
        nextRow++;
        rowsOnPage++;
        return row;
    }

    /** The name ends with the last row; the next row begins another. */
    void endBlock() {
        if (blockStart >= 0 && nextRow - blockStart > 1) {
            sheet.addMergedRegion(new CellRangeAddress(blockStart, nextRow - 1, mergedColumn, mergedColumn));
        }
        blockStart = -1;
    }

    void subtotal(String... texts) {
        endBlock();
        line(texts);
        rowsOnPage++;
    }

    void line(String... texts) {
        Row row = sheet.createRow(nextRow);
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
        nextRow++;
    }

    /** A day in one of the shapes of such reports: text, real date, text with time, serial number. */
    void date(Row row, int column, LocalDate day, int shape) {
        if (shape % 3 == 0) {
            row.createCell(column).setCellValue(day.format(SLASHES));
        } else if (shape % 3 == 1) {
            row.createCell(column).setCellValue(day);
            row.getCell(column).setCellStyle(dateStyle);
        } else if (shape % 7 == 2) {
            row.createCell(column).setCellValue(day.format(SLASHES) + " 03:45 p. m.");
        } else {
            row.createCell(column).setCellValue((double) day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay());
        }
    }

    byte[] bytes() throws IOException {
        for (int column = 0; column < headers.size(); column++) {
            sheet.setColumnWidth(column, 5000);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); workbook) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void printHeaders() {
        Row row = sheet.createRow(nextRow);
        for (int column = 0; column < headers.size(); column++) {
            row.createCell(column).setCellValue(headers.get(column));
            row.getCell(column).setCellStyle(headerStyle);
        }
        nextRow++;
        rowsOnPage = 0;
    }
}
