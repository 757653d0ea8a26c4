package org.dealercrm.trafficlight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** GC-FOR-21 as it is downloaded: colours that live on, summaries of the board, charts of the spreadsheet. */
@Category(OnHost.class)
public class LightRegisterTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final int HEADING = 8;
    private static WebClient lead;
    private static XSSFWorkbook register;

    @BeforeClass
    public static void download() throws Exception {
        lead = HOST.clientOf("dcrm.lead");
        register = register(lead, "");
    }

    @AfterClass
    public static void close() throws Exception {
        register.close();
    }

    private static XSSFWorkbook register(WebClient client, String filter) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(
                client.download("control/TrafficLight/exportRegister?month=" + YearMonth.now() + filter).body()));
    }

    private static List<Row> rows(XSSFSheet sheet) {
        return IntStream.rangeClosed(HEADING + 1, sheet.getLastRowNum()).<Row>mapToObj(sheet::getRow).toList();
    }

    private static int column(XSSFSheet sheet, String title) {
        Row heading = sheet.getRow(HEADING);
        return IntStream.range(0, heading.getLastCellNum()).filter(i -> heading.getCell(i).getStringCellValue().equals(title)).findFirst().orElseThrow();
    }

    private static Map<String, Integer> colours(XSSFSheet sheet, Function<Cell, String> read) {
        Map<String, Integer> counts = new TreeMap<>();
        rows(sheet).forEach(row -> counts.merge(read.apply(row.getCell(column(sheet, "Color"))), 1, Integer::sum));
        return counts;
    }

    @Test
    public void theDetailCountsAsTheBoardDoes() {
        XSSFSheet detail = register.getSheetAt(0);
        Map<String, Integer> board = new TreeMap<>();
        lead.get("control/TrafficLight/Board?month=" + YearMonth.now()).document().select(".dc-tile")
                .forEach(tile -> board.put(tile.selectFirst(".dc-light").text(), Integer.valueOf(tile.selectFirst(".dc-tile-value").text())));
        board.values().removeIf(count -> count == 0);
        assertEquals(board, colours(detail, Cell::getStringCellValue));
    }

    @Test
    public void coloursAndDaysFollowTheDayInTheSheet() {
        XSSFSheet detail = register.getSheetAt(0);
        var evaluator = register.getCreationHelper().createFormulaEvaluator();
        Cell today = detail.getRow(HEADING - 1).getCell(1);
        assertEquals("TODAY()", today.getCellFormula());
        Row first = rows(detail).stream().filter(row -> row.getCell(column(detail, "Rojo desde")) != null).findFirst().orElseThrow();
        LocalDate red = first.getCell(column(detail, "Rojo desde")).getLocalDateTimeCellValue().toLocalDate();
        LocalDate base = first.getCell(column(detail, "Los días cuentan desde")).getLocalDateTimeCellValue().toLocalDate();
        today.removeFormula();
        for (var seen : Map.of(red, "Rojo", red.minusDays(1), "Amarillo", base, "Verde").entrySet()) {
            today.setCellValue(seen.getKey());
            evaluator.clearAllCachedResultValues();
            assertEquals(seen.getValue(), evaluator.evaluate(first.getCell(column(detail, "Color"))).getStringValue());
            assertEquals((double) seen.getKey().toEpochDay() - base.toEpochDay(),
                    evaluator.evaluate(first.getCell(column(detail, "Días sin seguimiento"))).getNumberValue(), 0);
        }
        today.setCellFormula("TODAY()");
    }

    @Test
    public void theFormatPaintsByDatesAndTheDayInTheSheet() {
        var formats = register.getSheetAt(0).getSheetConditionalFormatting();
        assertEquals(4, formats.getNumConditionalFormattings());
        for (int i = 0; i < 4; i++) {
            assertTrue(formats.getConditionalFormattingAt(i).getRule(0).getFormula1().contains("$B$8"));
        }
    }

    @Test
    public void everySummaryAddsUpToTheDetailAndHasItsChart() {
        Map<String, Integer> detail = colours(register.getSheetAt(0), Cell::getStringCellValue);
        assertEquals(4, register.getNumberOfSheets());
        for (int i = 1; i < 4; i++) {
            XSSFSheet summary = register.getSheetAt(i);
            for (String colour : List.of("Rojo", "Amarillo", "Verde", "Cerrado")) {
                double sum = rows(summary).stream().mapToDouble(row -> row.getCell(column(summary, colour)).getNumericCellValue()).sum();
                assertEquals(summary.getSheetName() + " " + colour, detail.getOrDefault(colour, 0), sum, 0);
            }
            assertEquals(summary.getSheetName(), 1, summary.createDrawingPatriarch().getCharts().size());
            assertFalse(summary.createDrawingPatriarch().getCharts().get(0).getChartSeries().isEmpty());
        }
    }

    @Test
    public void totalsAndNextActionStandBesideTheMonth() {
        XSSFSheet detail = register.getSheetAt(0);
        int month = column(detail, "Visitas (mes)");
        int total = column(detail, "Visitas (total)");
        assertTrue(rows(detail).stream().anyMatch(row -> row.getCell(total).getNumericCellValue() > 0));
        assertTrue(rows(detail).stream().allMatch(row -> row.getCell(total).getNumericCellValue() >= row.getCell(month).getNumericCellValue()));
        assertTrue(rows(detail).stream().anyMatch(row -> row.getCell(column(detail, "Próxima acción")) != null));
    }

    @Test
    public void aManagersRegisterHoldsTheOwnBrandAlone() throws Exception {
        try (XSSFWorkbook own = register(HOST.clientOf("dcrm.manager"), "&brandId=DCRM_BOREAL"); XSSFWorkbook brand = register(lead, "&brandId=DCRM_ANDES")) {
            assertEquals(0, rows(own.getSheetAt(0)).size());
            assertEquals(List.of("Andes Motors"), rows(brand.getSheetAt(3)).stream().map(row -> row.getCell(0).getStringCellValue()).toList());
        }
    }
}
