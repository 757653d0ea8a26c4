package org.dealercrm.shared.workbook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** On the host, because the words of the header are labels. */
@Category(OnHost.class)
public class FormWorkbookTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final FormHeader HEADER = new FormHeader("GC-FOR-06", "Informe Validez de Prospectos", "3",
            LocalDate.of(2028, 7, 15), "noviembre 2026", "Marca: Andes Motors", "Claudia Herrera", LocalDateTime.of(2026, 11, 20, 9, 30));
    private static final List<FormColumn> COLUMNS = List.of(FormColumn.text("Cliente", 20), FormColumn.integer("Llamadas"),
            FormColumn.percent("Validez"), FormColumn.date("Fecha"), FormColumn.dateTime("Momento"));

    private static XSSFWorkbook written(Object... row) throws IOException {
        try (FormWorkbook workbook = new FormWorkbook(HEADER, new Locale("es"))) {
            workbook.sheet("Prospectos", COLUMNS).row(row);
            return new XSSFWorkbook(new ByteArrayInputStream(workbook.toBytes()));
        }
    }

    private static Cell cell(XSSFWorkbook workbook, int column) {
        return workbook.getSheetAt(0).getRow(9).getCell(column);
    }

    @Test
    public void headerNamesCodeVersionValidityPeriodFilterWhoAndWhen() throws IOException {
        try (XSSFWorkbook workbook = written("Ana", 1, null, null, null)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals("GC-FOR-06  Informe Validez de Prospectos", sheet.getRow(0).getCell(0).getStringCellValue());
            List<String> expected = List.of("Versión", "3", "Fecha de vigencia", "2028-07-15", "Periodo", "noviembre 2026", "Filtro",
                    "Marca: Andes Motors", "Elaboró", "Claudia Herrera", "Fecha de elaboración", "2026-11-20 09:30");
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.get(i), sheet.getRow(1 + i / 2).getCell(i % 2).getStringCellValue());
            }
        }
    }

    @Test
    public void cellsKeepTheirTypes() throws IOException {
        LocalDateTime moment = LocalDateTime.of(2026, 11, 20, 14, 5);
        try (XSSFWorkbook workbook = written("Ana", 3L, new BigDecimal("0.75"), LocalDate.of(2026, 11, 2), moment)) {
            assertEquals(CellType.NUMERIC, cell(workbook, 1).getCellType());
            assertEquals("0.0%", cell(workbook, 2).getCellStyle().getDataFormatString());
            assertTrue(DateUtil.isCellDateFormatted(cell(workbook, 3)));
            assertEquals(moment, cell(workbook, 4).getLocalDateTimeCellValue());
        }
    }

    @Test
    public void missingValuesLeaveTheCellEmpty() throws IOException {
        try (XSSFWorkbook workbook = written("Ana", null, null, null, null)) {
            assertNull(cell(workbook, 2));
        }
    }

    @Test
    public void textThatLooksLikeAFormulaStaysText() throws IOException {
        for (String text : List.of("=1+1", "+57 300", "-x", "@SUM(A1)")) {
            try (XSSFWorkbook workbook = written(text, null, null, null, null)) {
                assertEquals(CellType.STRING, cell(workbook, 0).getCellType());
                assertEquals(text, cell(workbook, 0).getStringCellValue());
                assertTrue(cell(workbook, 0).getCellStyle().getQuotePrefixed());
            }
        }
        try (XSSFWorkbook workbook = written("a=b", null, null, null, null)) {
            assertFalse(cell(workbook, 0).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    public void headingIsFrozenAndFiltered() throws IOException {
        try (XSSFWorkbook workbook = written("Ana", null, null, null, null)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(9, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertNotNull(sheet.getCTWorksheet().getAutoFilter());
            assertEquals("A9:E10", sheet.getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @Test
    public void aRowOfAnotherWidthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> written("Ana"));
    }
}
