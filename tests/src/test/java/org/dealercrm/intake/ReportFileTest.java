package org.dealercrm.intake;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.Test;

/** A file is what its content says; what is no spreadsheet is refused by its name and without a trace. */
public class ReportFileTest {

    @Test
    public void bothExcelFormatsGiveTheSameCells() throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Row row = workbook.createSheet("Uno").createRow(2);
            row.createCell(0).setCellValue("Ñandú\u00A0");
            row.createCell(2).setCellValue(3001234567d);
            row.createCell(3).setCellValue(LocalDate.of(2026, 10, 5));
            row.getCell(3).setCellStyle(workbook.createCellStyle());
            row.getCell(3).getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            SheetRow read = only(Given.bytes(workbook)).rows().get(0);
            assertEquals(3, read.number());
            assertEquals("Ñandú", read.cell(0).text());
            assertEquals("3001234567", read.cell(2).text());
            assertEquals(LocalDate.of(2026, 10, 5), read.cell(3).date().toLocalDate());
        }
    }

    @Test
    public void cellsMergedDownwardsSpeakForTheRowsBelow() throws Exception {
        Workbook workbook = new HSSFWorkbook();
        org.apache.poi.ss.usermodel.Sheet made = workbook.createSheet();
        for (int index = 0; index < 3; index++) {
            made.createRow(index).createCell(1).setCellValue("fila " + index);
        }
        made.getRow(0).createCell(0).setCellValue("Camila");
        made.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        Sheet sheet = only(Given.bytes(workbook));
        assertEquals("Camila", sheet.cell(sheet.rows().get(1), 0).text());
        assertEquals("", sheet.cell(sheet.rows().get(2), 0).text());
    }

    @Test
    public void hiddenSheetsAreNotRead() throws Exception {
        Workbook workbook = new XSSFWorkbook();
        workbook.createSheet("Oculta").createRow(0).createCell(0).setCellValue("x");
        workbook.createSheet("Visible").createRow(0).createCell(0).setCellValue("y");
        workbook.setSheetHidden(0, true);
        assertEquals("Visible", only(Given.bytes(workbook)).name());
    }

    @Test
    public void textIsReadInItsOwnCharacterSetAndDelimiter() throws Exception {
        String text = "Año;Señor\n2026;\"Peña; hijo\"\n";
        for (byte[] bytes : List.of(text.getBytes(Charset.forName("windows-1252")), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                text.replace(';', '\t').replace("Peña\t", "Peña;").getBytes(StandardCharsets.UTF_8))) {
            Sheet sheet = only(bytes);
            assertEquals("Año", sheet.rows().get(0).cell(0).text());
            assertEquals("Peña; hijo", sheet.rows().get(1).cell(1).text());
        }
    }

    @Test
    public void whatIsNoSpreadsheetIsNamed() throws Exception {
        refused("NOT_A_SPREADSHEET {kind=PDF}", "%PDF-1.7");
        refused("NOT_A_SPREADSHEET {kind=HTML}", "\uFEFF  <!DOCTYPE html><table>");
        refused("NOT_A_SPREADSHEET {kind=HTML}", "<table><tr><td>1</td></tr></table>");
        refused("NOT_A_SPREADSHEET {kind=SPREADSHEET_ML}",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">");
        refused("NOT_A_SPREADSHEET {kind=MHTML}", "MIME-Version: 1.0");
        refused("NOT_A_SPREADSHEET {kind=BINARY}", "MZ\0\0\0");
        refused("NOT_A_SPREADSHEET {kind=WORD}", Given.zip("word/document.xml", new byte[10], 1));
        refused("NOT_A_SPREADSHEET {kind=ARCHIVE}", Given.zip("foto.txt", new byte[10], 1));
        refused("NOT_A_SPREADSHEET {kind=IMAGE}", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
    }

    @Test
    public void emptyDamagedAndProtectedFilesAreToldApart() throws Exception {
        refused("EMPTY {}", "");
        refused("EMPTY {}", " \r\n \t");
        refused("DAMAGED {}", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        refused("DAMAGED {}", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        Workbook workbook = new HSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
        Biff8EncryptionKey.setCurrentUserPassword("clave");
        byte[] locked = Given.bytes(workbook);
        Biff8EncryptionKey.setCurrentUserPassword(null);
        refused("PROTECTED {}", locked);
    }

    @Test
    public void aWorkbookThatInflatesWithoutEndIsStopped() throws Exception {
        byte[] bomb = Given.zip("xl/worksheets/sheet1.xml", new byte[1_000_000], 200);
        refused("INFLATES_TOO_MUCH {limit=47}", bomb);
    }

    @Test
    public void rowsAndColumnsHaveLimits() throws Exception {
        Workbook tall = new XSSFWorkbook();
        org.apache.poi.ss.usermodel.Sheet sheet = tall.createSheet();
        for (int row = 0; row <= Given.LIMITS.rows(); row++) {
            sheet.createRow(row).createCell(0).setCellValue(row);
        }
        refused("TOO_MANY_ROWS {limit=10000}", Given.bytes(tall));
        Workbook wide = new XSSFWorkbook();
        wide.createSheet().createRow(0).createCell(Given.LIMITS.columns()).setCellValue("x");
        refused("TOO_MANY_COLUMNS {limit=100}", Given.bytes(wide));
        refused("TOO_MANY_ROWS {limit=10000}", "a;b\n".repeat(Given.LIMITS.rows() + 1));
    }

    private static Sheet only(byte[] bytes) throws UnreadableFile {
        List<Sheet> sheets = ReportFile.sheets(bytes, Given.LIMITS);
        assertEquals(1, sheets.size());
        return sheets.get(0);
    }

    private static void refused(String why, String text) {
        refused(why, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String why, byte[] bytes) {
        assertEquals(why, assertThrows(UnreadableFile.class, () -> ReportFile.sheets(bytes, Given.LIMITS)).getMessage());
    }
}
