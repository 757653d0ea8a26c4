package org.dealercrm.shared.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A controlled form as .xlsx: every sheet carries the form's header, then one table. Rows stream to disk, so that a large
 * export does not fill the memory. Not thread-safe; close it.
 */
public final class FormWorkbook implements AutoCloseable {

    private static final String LABELS = "DealercrmUiLabels";
    private static final int ROWS_IN_MEMORY = 200;
    private static final int HEADING_ROW = 8;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final FormStyles styles = new FormStyles(workbook);
    private final List<FormSheet> sheets = new ArrayList<>();
    private final FormHeader header;
    private final Locale locale;

    public FormWorkbook(FormHeader header, Locale locale) {
        this.header = header;
        this.locale = locale;
        workbook.setCompressTempFiles(true);
    }

    /** Adds a sheet with the form's header and an empty table. */
    public FormSheet sheet(String name, List<FormColumn> columns) {
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue(header.code() + "  " + header.title());
        title.setCellStyle(styles.title());
        caption(sheet, 1, "DealercrmFormVersion", header.version());
        caption(sheet, 2, "DealercrmFormValidThru", header.validThru() == null ? "" : header.validThru().toString());
        caption(sheet, 3, "DealercrmFormPeriod", header.period());
        caption(sheet, 4, "DealercrmFormFilter", header.filter());
        caption(sheet, 5, "DealercrmFormPreparedBy", header.preparedBy());
        caption(sheet, 6, "DealercrmFormPreparedAt", header.preparedAt().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
        FormSheet table = new FormSheet(sheet, styles, columns, HEADING_ROW);
        sheets.add(table);
        return table;
    }

    private void caption(Sheet sheet, int rowNumber, String labelKey, String value) {
        Row row = sheet.createRow(rowNumber);
        Cell name = row.createCell(0);
        name.setCellValue(UtilProperties.getMessage(LABELS, labelKey, locale));
        name.setCellStyle(styles.caption());
        Cell cell = row.createCell(1);
        cell.setCellValue(value);
        cell.setCellStyle(styles.text(value));
    }

    /** The header that its sheets carry. */
    FormHeader header() {
        return header;
    }

    /** The rows of its first sheet, which are those about people; the others sum up. */
    long rows() {
        return sheets.isEmpty() ? 0 : sheets.get(0).rows();
    }

    /** The finished file. */
    public byte[] toBytes() throws IOException {
        sheets.forEach(FormSheet::close);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
