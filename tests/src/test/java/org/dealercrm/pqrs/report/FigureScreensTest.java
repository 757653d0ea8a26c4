package org.dealercrm.pqrs.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The page of the indicators of PQRS: each number opens the list of as many rows, for the rows of who looks. */
@Category(OnHost.class)
public class FigureScreensTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String MONTH = "1997-05";
    private static final String PAGE = "control/PqrsReport/View?month=" + MONTH;

    @BeforeClass
    public static void makeCases() throws Exception {
        for (int i = 0; i < 24; i++) {
            Map<String, Object> fields = UtilMisc.toMap("brandId", i % 3 == 0 ? "DCRM_BOREAL" : "DCRM_ANDES", "pqrsAreaId", i % 4 == 0 ? null : "PQRS_AR_SALES",
                    "pqrsCauseId", i % 5 == 0 ? null : "PQRS_CAU_DELAY", "satisfactionScore", i % 2 == 0 ? 5L : null);
            if (i % 6 != 0) {
                fields.putAll(UtilMisc.toMap("statusId", "PQRS_CLOSED", "answeredDate", Date.valueOf("1997-06-02"), "usedDays", (long) i,
                        "answeredInTime", i > 15 ? "N" : "Y", "isEffective", "Y"));
            }
            make(i, fields);
        }
    }

    private static void make(int number, Map<String, Object> fields) throws Exception {
        Delegator delegator = HOST.delegator();
        String id = "FIGURE" + number;
        delegator.create("CustRequest", UtilMisc.toMap("custRequestId", id, "custRequestTypeId", "DCRM_PQRS", "statusId", "CRQ_SUBMITTED"));
        Map<String, Object> row = UtilMisc.toMap("custRequestId", id, "caseYear", 1997L, "caseSerial", 990000L + number, "caseNumber",
                "1997-99" + number, "pqrsTypeId", number % 2 == 0 ? "PQRS_CLAIM" : "PQRS_PETITION", "statusId", "PQRS_IN_PROGRESS",
                "pqrsChannelId", "PQRS_CH_EMAIL", "customerName", "Cliente <" + number + ">", "isAnonymous", "N", "receivedDate", Clock.now(),
                "receivedDay", Date.valueOf("1997-05-12"), "dueDate", Date.valueOf("1997-06-03"), "description", "Ruido");
        row.putAll(fields);
        delegator.create("PqrsCase", row);
    }

    private static int total(Page list) {
        Element pager = list.document().selectFirst(".dc-pager span");
        return pager == null ? 0 : Integer.parseInt(pager.text().replaceFirst(".*/", "").replaceAll("\\D", ""));
    }

    /** The numbers of the page by the list that they open. */
    private static Map<String, Integer> numbers(Page page) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Element link : page.document().select("a[href*=Pqrs/List?]:not([href*=ANSWERED])")) {
            String number = (link.selectFirst("strong") == null ? link : link.selectFirst("strong")).text().replace("Vencidas: ", "");
            if (number.matches("\\d+")) {
                numbers.put(link.absUrl("href"), Integer.valueOf(number));
            }
        }
        return numbers;
    }

    @Test
    public void everyNumberOpensAsManyRows() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page page = lead.get(PAGE);
        Map<String, Integer> numbers = numbers(page);
        assertTrue(numbers.size() + " links", numbers.size() > 60);
        assertTrue(page.text(), page.document().selectFirst("#PqrsFigure_ATTENTION").text().contains("20 / 24"));
        numbers.keySet().stream().filter(link -> link.contains("measure=IN_TIME") || link.contains("measure=JUDGED") || link.contains("age=")
                || link.contains("_NONE_")).forEach(link -> assertEquals(link, numbers.get(link).intValue(), total(lead.get(link))));
    }

    @Test
    public void aManagerSeesFiguresOfTheOwnBrandAndTheListAgrees() {
        WebClient manager = HOST.clientOf("dcrm.manager");
        Page page = manager.get(PAGE);
        assertTrue(page.document().selectFirst("#PqrsFigure_ATTENTION").text(), page.document().selectFirst("#PqrsFigure_ATTENTION").text().contains("16 / 16"));
        assertEquals(1, page.document().select("#PqrsFiguresBy_brandId tbody tr").size());
        assertEquals(16, total(manager.get("control/Pqrs/List?state=ALL&measure=RECEIVED&month=" + MONTH)));
    }

    @Test
    public void theDashboardHasTheTilesForWhoMaySeeCases() {
        Page board = HOST.clientOf("dcrm.lead").get("control/Indicator/Dashboard?periodId=" + MONTH);
        assertTrue(board.document().selectFirst("#PqrsFigure_TIMELINESS").text().contains("13 / 24"));
        assertTrue(board.links().stream().anyMatch(link -> link.contains("PqrsReport/View?month=" + MONTH)));
        assertNull(HOST.clientOf("dcrm.marketing").get("control/Indicator/Dashboard").document().selectFirst("#PqrsFigures"));
    }

    @Test
    public void aMonthWithoutCasesHasNoRatios() {
        Page page = HOST.clientOf("dcrm.lead").get("control/PqrsReport/View?month=1996-01");
        assertEquals("–", page.document().selectFirst("#PqrsFigure_TIMELINESS .dc-tile-value").text());
        page.document().select("#PqrsFigures .dc-tile-value").forEach(value -> assertFalse(value.text(), value.text().contains("%")));
    }

    @Test
    public void aWrongMonthIsSaid() {
        assertTrue(HOST.clientOf("dcrm.lead").get("control/PqrsReport/View?month=1996-17").document().selectFirst("[role=alert]").text().contains("1996-17"));
    }

    @Test
    public void theListDownloadsItsRowsForWhoMayExport() throws Exception {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page list = lead.get("control/Pqrs/List?state=ALL&month=" + MONTH + "&brandId=DCRM_BOREAL");
        String link = list.document().selectFirst("a[href*=PqrsReport/export]").attr("abs:href");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(lead.download(link).body()))) {
            assertEquals(total(list), book.getSheetAt(0).getLastRowNum() - 8);
            assertTrue(book.getSheetAt(0).getRow(4).getCell(1).getStringCellValue().contains("Boreal"));
        }
        Page ofAgent = HOST.clientOf("dcrm.agent").get("control/Pqrs/List?state=ALL");
        assertNotNull(ofAgent.document().selectFirst("form[name=FilterCases]"));
        assertNull(ofAgent.document().selectFirst("a[href*=PqrsReport/export]"));
    }
}
