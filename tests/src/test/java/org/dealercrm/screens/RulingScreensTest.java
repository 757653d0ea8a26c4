package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Activities as people enter, judge and export them: through the pages. */
@Category(OnHost.class)
public class RulingScreensTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final Pattern TOTAL = Pattern.compile("/ (\\d+)");
    private static final String COMMENT = "=1+1 <b>pidió</b> & espera \"oferta\" <5 días 😀 ";

    private static WebClient lead;

    @BeforeClass
    public static void logIn() {
        lead = HOST.clientOf("dcrm.lead");
    }

    private static Page entered(String customer, String comments) {
        Page page = lead.submit(lead.get("control/Activity/Edit"), "EnterActivity", Map.of("customerName", customer, "comments", comments,
                "adviserPartyId", "DCRM_ADV_03", "activityTypeId", "ACTT_CALL", "statusId", "ACTV_DONE"));
        assertEquals(List.of(), Faults.ofGoodPage(page));
        return page;
    }

    private static long total(Page list) {
        Matcher matcher = TOTAL.matcher(list.document().select("#Activities .dc-pager span").text());
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    @Test
    public void whatIsTypedIsShownAsTypedAndARefusedEntryKeepsIt() {
        Page page = entered("<i>Pérez</i> & hijos", COMMENT + "una");
        assertTrue(page.text(), page.text().contains("<i>Pérez</i> & hijos"));
        assertTrue(page.text(), page.text().contains(COMMENT + "una"));
        Page refused = lead.submit(lead.get("control/Activity/Edit"), "EnterActivity", Map.of("comments", COMMENT + "dos", "phone", "no tiene"));
        assertEquals(List.of(), Faults.of(refused));
        assertFalse(refused.errors().isEmpty());
        assertEquals(COMMENT + "dos", refused.fields("EnterActivity").get("comments"));
    }

    @Test
    public void aProspectIsFoundAndItsActivityCountsThere() {
        Page found = lead.get("control/Activity/Edit?search=valentina");
        String link = found.links().stream().filter(address -> address.contains("Activity/Edit?salesOpportunityId=")).findFirst().orElseThrow();
        Page page = lead.submit(lead.get(link), "EnterActivity", Map.of("comments", "Pide ver el color rojo en otra sede", "nextStep", "Mostrar el rojo",
                "nextPlannedDate", "2030-02-03 10:00:00.000"));
        assertEquals(List.of(), Faults.ofGoodPage(page));
        String prospect = page.links().stream().filter(address -> address.contains("Prospect/View?")).findFirst().orElseThrow();
        String told = lead.get(prospect).text();
        assertTrue(told.contains("Pide ver el color rojo en otra sede"));
        assertTrue("the next step is planned", told.contains("Mostrar el rojo"));
    }

    @Test
    public void aRulingIsMadeInTheQueueAndShownWithItsReason() {
        Page activity = entered("Rosa Prado", "Pide que le guarden el carro del mostrador");
        Page queue = lead.submit(activity, "RuleActivity", Map.of());
        assertEquals(List.of(), Faults.ofGoodPage(queue));
        assertTrue(queue.text().contains("Pide que le guarden el carro del mostrador"));
        Page refused = lead.submit(queue, "RecordRuling", Map.of("outcomeId", "ARR_OTHER", "claimNext", "N"));
        assertTrue(refused.errors(), refused.errors().contains("Indique cuál es la otra razón"));
        lead.submit(queue, "RecordRuling", Map.of("outcomeId", "ARR_OTHER", "comments", COMMENT + "tres", "claimNext", "N"));
        Page judged = lead.get(activity.address());
        assertTrue(judged.document().select("#ActivityCard").text().contains("No válida"));
        assertTrue(judged.document().select("#ActivityHistory").text().contains(COMMENT + "tres"));
        Page again = lead.submit(queue, "RecordRuling", Map.of("outcomeId", "ACTV_VALID", "claimNext", "N"));
        assertFalse("a page of a claim that has ended records nothing", again.errors().isEmpty());
        assertTrue(lead.get(activity.address()).document().select("#ActivityCard").text().contains("No válida"));
    }

    @Test
    public void aGroupIsRuledOnAsItWasSeen() {
        String comment = "comentario repetido de la prueba de grupos en pantalla";
        entered("Uno", comment);
        entered("Dos", comment);
        Page list = lead.get("control/RulingGroup/List?adviserPartyId=DCRM_ADV_03");
        assertEquals(List.of(), Faults.ofGoodPage(list));
        entered("Tres", comment.toUpperCase());
        entered("Cuatro", comment);
        Page groups = lead.get("control/RulingGroup/List?adviserPartyId=DCRM_ADV_03&VIEW_SIZE_1=200");
        String view = groups.document().select(".dc-groups tr").stream().filter(row -> row.text().toLowerCase().contains(comment)
                && row.text().startsWith("3 ")).findFirst().orElseThrow().select("a").attr("abs:href");
        Page group = lead.get(view);
        assertTrue(group.text().contains("3 actividades con la misma evidencia"));
        Page refused = lead.submit(group, "RuleGroup", Map.of("expectedCount", "2"));
        assertTrue(refused.errors(), refused.errors().contains("ahora tiene 3"));
        Page done = lead.submit(group, "RuleGroup", Map.of("outcomeId", "ARR_COPIED"));
        assertTrue(done.messages(), done.messages().contains("Se decidió sobre 3 actividades"));
        assertEquals("the first of them was no copy", 1,
                total(lead.get("control/Activity/List?adviserPartyId=DCRM_ADV_03&validity=NONE&text=Uno")));
    }

    @Test
    public void everyFigureOfTheAgreementOpensAsManyActivities() {
        Page page = lead.get("control/Ruling/Agreement");
        assertEquals(List.of(), Faults.ofGoodPage(page));
        List<String> wrong = new ArrayList<>();
        page.document().select("table.dc-figures a, .dc-tiles a").forEach(figure -> {
            long counted = total(lead.get(figure.absUrl("href")));
            if (counted != Long.parseLong(figure.text())) {
                wrong.add(figure.text() + " opens " + counted + ": " + figure.attr("href"));
            }
        });
        assertTrue("the demo has rulings", page.document().select("#AgreementMatrix a").size() > 2);
        assertEquals(List.of(), wrong);
    }

    @Test
    public void theFormHasEveryActivityOfTheMonthAndSaysWhoHasNoGoal() throws Exception {
        Page activity = entered("=SUM(A1) y compañía", COMMENT + "cuatro");
        assertEquals(List.of(), Faults.ofGoodPage(activity));
        byte[] file = lead.download("control/Activity/exportValidity").body();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            assertTrue(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue().startsWith("GC-FOR-05"));
            List<String> texts = texts(workbook.getSheetAt(0));
            assertTrue(texts.contains(COMMENT + "cuatro") && texts.contains("=SUM(A1) y compañía"));
            assertTrue(texts(workbook.getSheetAt(1)).contains("sin meta"));
        }
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cell -> {
                assertTrue("no cell is a formula", cell.getCellType() != CellType.FORMULA);
                texts.add(cell.toString());
            });
        }
        return texts;
    }

    @Test
    public void anAdviserSeesTheOwnActivitiesOnlyAndJudgesNone() {
        WebClient adviser = HOST.clientOf("dcrm.adviser");
        Page other = entered("Cliente ajeno", "Comentario de una actividad de otra persona");
        assertFalse(adviser.get(other.address()).text().contains("Comentario de una actividad de otra persona"));
        assertEquals(0, total(adviser.get("control/Activity/List?adviserPartyId=DCRM_ADV_03")));
        assertTrue(adviser.get("control/Ruling/Queue").refuses());
        assertEquals("no button to judge", 0, adviser.get(adviser.get("control/Activity/List").links().stream()
                .filter(link -> link.contains("Activity/View?")).findFirst().orElseThrow()).document().select("form[name=RuleActivity]").size());
    }
}
