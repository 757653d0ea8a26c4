package org.dealercrm.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.TrafficFile;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.rules.RuleChain;

/** The main job as a person does it: report, verification by keyboard, activity, light, indicator, workbooks. */
@Category(OnHost.class)
public class MainJobBrowserTest {

    private static final RunningHost HOST = new RunningHost();
    private static final Browsing BROWSING = new Browsing();
    private static final Path REPORT = RunningHost.component().resolve("data/demo/trafico-exposicion.xlsx");
    private static final String MONTH = YearMonth.now(ZoneId.of("America/Bogota")).toString();
    private static final String VALID = "a.dc-tile-value[href*='outcome=VALID']";

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(HOST).around(BROWSING);

    private final Page page = BROWSING.pageOf("dcrm.lead", HOST.address() + "/control/main");

    @Test
    public void aReportBecomesVerifiedProspectsLightsFiguresAndWorkbooks() throws Exception {
        importDemoReport();
        String prospect = importOneProspect("Marta Isabel Rincón", "3000000501");
        int validBefore = validProspects();

        page.navigate(prospect);
        page.click("form[name=VerifyProspect] input[type=submit]");
        verifyByKeyboard();

        page.navigate(prospect);
        assertTrue(text("#Timeline").contains("Válido"));
        addActivity("Cotización enviada: <b>$120'000.000</b> = precio final");

        assertEquals("the dashboard counts the verdict", validBefore + 1, validProspects());
        page.click(VALID);
        assertTrue("the figure opens its rows", page.locator(".dc-pager span").first().textContent().strip().endsWith("/ " + (validBefore + 1)));

        page.navigate(HOST.address() + "/control/Prospect/List?month=" + MONTH);
        checkWorkbook(download("a[href*='Prospect/exportValidity']"), "GC-FOR-06", "Marta Isabel Rincón", 4);
        page.navigate(HOST.address() + "/control/TrafficLight/Board?month=" + MONTH);
        checkWorkbook(download("a[href*='TrafficLight/exportRegister']"), "GC-FOR-21", "Marta Isabel Rincón", 3);
    }

    private void importDemoReport() {
        upload(REPORT);
        List<Integer> first = figures();
        assertTrue("data rows " + first, first.get(0) >= 1_900);
        assertEquals("created, known and rejected add up to the data rows", (int) first.get(0), first.get(1) + first.get(2) + first.get(3));
        assertTrue("each rejection has its reason", page.locator("#IntakeRowErrors tbody tr, #IntakeRowErrors tr").count() > first.get(3));
        upload(REPORT);
        List<Integer> second = figures();
        assertEquals("the same file again creates nothing", 0, (int) second.get(1));
        assertEquals(first.get(1) + first.get(2), (int) second.get(2));
    }

    private void upload(Path file) {
        openUpload();
        page.setInputFiles("form[name=UploadReport] input[type=file]", file);
        page.click("form[name=UploadReport] input[type=submit]");
        page.waitForURL("**/Intake/View**");
    }

    private void openUpload() {
        page.navigate(HOST.address() + "/control/main");
        page.click("#app-navigation a[href*='Intake/List']");
        page.click("a[href*='Intake/Upload']");
        page.selectOption("form[name=UploadReport] select[name=intakeProfileId]", TrafficFile.PROFILE);
    }

    /** Data rows, created, known, rejected. */
    private List<Integer> figures() {
        return page.locator("#IntakeRun .dc-tile-value").allTextContents().stream().map(MainJobBrowserTest::number).toList();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    private String importOneProspect(String customer, String phone) {
        openUpload();
        page.setInputFiles("form[name=UploadReport] input[type=file]", new FilePayload("hoy.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new TrafficFile().row(customer, phone).xlsx()));
        page.click("form[name=UploadReport] input[type=submit]");
        page.waitForURL("**/Intake/View**");
        page.click("#IntakeRun a[href*='Prospect/List']");
        page.click("#Prospects a[href*='Prospect/View']");
        assertEquals(customer, text("#ProspectCard .screenlet-title-bar").strip());
        return page.url();
    }

    private int validProspects() {
        page.navigate(HOST.address() + "/control/Indicator/Dashboard?periodId=" + MONTH);
        return number(text(VALID));
    }

    private void verifyByKeyboard() {
        assertTrue(text("#QueueRecord").contains("+573000000501"));
        String first = claimed();
        press("1");
        page.waitForCondition(() -> !claimed().equals(first));
        String second = claimed();
        press("4");
        page.fill("form[name=RecordVerdict] textarea[name=comments]", "El número no existe");
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> !claimed().equals(second));
        String third = claimed();
        page.click("form[name=Release] input[type=submit]");
        page.waitForSelector("form[name=RecordVerdict] input[value='" + third + "']",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Presses a key once the page hears it: a slow server sends the record long before its scripts. */
    private void press(String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }

    /** The prospect on the call screen. */
    private String claimed() {
        return page.locator("form[name=RecordVerdict] input[name=salesOpportunityId]").inputValue();
    }

    private void addActivity(String comment) {
        page.selectOption("form[name=AddActivity] select[name=statusId]", "ACTV_DONE");
        page.fill("form[name=AddActivity] textarea[name=comments]", comment);
        page.click("form[name=AddActivity] input[type=submit]");
        page.waitForSelector("#Timeline .dc-timeline-activity");
        assertTrue(text("#Timeline").contains(comment));
        assertEquals("Verde", text("#ProspectCard .dc-card-lead [class*=dc-light]").strip());
    }

    private String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    private Download download(String link) {
        return page.waitForDownload(() -> page.click(link));
    }

    private static void checkWorkbook(Download download, String form, String customer, int dateOrAdviserColumn) throws Exception {
        assertEquals(form + "_" + MONTH + ".xlsx", download.suggestedFilename());
        try (InputStream in = Files.newInputStream(download.path()); Workbook workbook = WorkbookFactory.create(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertTrue(sheet.getRow(0).getCell(0).getStringCellValue().startsWith(form + "  "));
            assertEquals("version", "1", sheet.getRow(1).getCell(1).getStringCellValue());
            assertEquals("frozen heading", 9, sheet.getPaneInformation().getHorizontalSplitPosition());
            Row row = rowOf(sheet, customer, dateOrAdviserColumn);
            assertTrue("the traffic date is a date", StreamSupport.stream(row.spliterator(), false)
                    .anyMatch(cell -> cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)));
        }
    }

    private static Row rowOf(Sheet sheet, String customer, int column) {
        for (Row row : sheet) {
            if (row.getCell(column) != null && row.getCell(column).toString().equals(customer)) {
                return row;
            }
        }
        throw new AssertionError("No row of " + customer);
    }
}
