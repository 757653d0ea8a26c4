package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The call centre as its users meet it: the workbook, whose rows one sees, pictures and files, what the policy blocks, the catalogue. */
@Category(OnHost.class)
public class CallCenterScreensTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String CAMPAIGN = "control/Campaign/View?marketingCampaignId=";
    private static WebClient agent;
    private static WebClient director;
    private static WebClient admin;

    @BeforeClass
    public static void logIn() {
        agent = HOST.clientOf("dcrm.callcenter");
        director = HOST.clientOf("dcrm.aftersales");
        admin = HOST.clientOf("dcrm.admin");
    }

    private static List<String> column(XSSFSheet sheet, String title) {
        int heading = IntStream.rangeClosed(0, sheet.getLastRowNum()).filter(row -> sheet.getRow(row) != null && has(sheet.getRow(row), title))
                .findFirst().orElseThrow(() -> new AssertionError(sheet.getSheetName() + " has no column " + title));
        Row titles = sheet.getRow(heading);
        int at = IntStream.range(0, titles.getLastCellNum())
                .filter(cell -> title.equals(String.valueOf(titles.getCell(cell)))).findFirst().orElseThrow();
        return IntStream.rangeClosed(heading + 1, sheet.getLastRowNum()).mapToObj(row -> String.valueOf(sheet.getRow(row).getCell(at))).toList();
    }

    private static boolean has(Row row, String title) {
        return IntStream.range(0, Math.max(0, row.getLastCellNum())).anyMatch(cell -> title.equals(String.valueOf(row.getCell(cell))));
    }

    @Test
    public void theWorkbookHasOneRowPerCallAndTheFiguresOfTheScreen() throws Exception {
        Page screen = agent.get("control/CampaignReport/View?month=ALL&marketingCampaignId=DCRM_CMP_BRAKES");
        String effectiveness = screen.document().select(".dc-tile-detail").first().text();
        long calls = EntityQuery.use(HOST.delegator()).from("ProactiveContact").where("marketingCampaignId", "DCRM_CMP_BRAKES").queryCount();
        assertTrue(effectiveness, effectiveness.contains("/ " + calls));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                agent.download("control/CampaignReport/export?month=ALL&marketingCampaignId=DCRM_CMP_BRAKES").body()))) {
            XSSFSheet control = book.getSheetAt(0);
            assertEquals(calls, column(control, "Cliente").size());
            assertTrue(column(control, "Campaña").stream().allMatch("Revisión de frenos"::equals));
            assertTrue(column(control, "Motivo de no agendamiento").contains("Precio"));
            assertTrue("the form's code stands on it", control.getRow(0).toString() != null && text(control, 6).contains("GSC-FOR-09"));
            String booked = String.valueOf(EntityQuery.use(HOST.delegator()).from("ProactiveRecord")
                    .where("marketingCampaignId", "DCRM_CMP_BRAKES", "statusId", "PROR_BOOKED").queryCount());
            XSSFSheet figures = book.getSheetAt(1);
            Row total = figures.getRow(figures.getLastRowNum());
            assertEquals(calls, (long) total.getCell(1).getNumericCellValue());
            assertTrue(total.getCell(7).toString(), total.getCell(7).toString().startsWith(booked));
        }
    }

    private static String text(XSSFSheet sheet, int rows) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(0, rows).filter(row -> sheet.getRow(row) != null).forEach(row -> sheet.getRow(row)
                .forEach(cell -> text.append(cell).append(' ')));
        return text.toString();
    }

    @Test
    public void aDirectorReachesCampaignsAndRecordsOfTheOwnBrandOnly() {
        assertEquals(List.of(), Faults.ofGoodPage(director.get(CAMPAIGN + "DCRM_CMP_MAINT")));
        assertTrue(director.get("control/Campaign/List").text().contains("Revisión de garantía de los 10.000 km"));
        assertFalse("another brand's campaign is listed", director.get("control/Campaign/List").text().contains("bolsas de aire"));
        assertFalse("another brand's campaign opens", director.get(CAMPAIGN + "DCRM_CMP_RECALL").text().contains("bolsas de aire"));
        String other = "control/CampaignRecord/View?proactiveRecordId=DCRM_BRK_03";
        assertTrue(agent.get(other).document().selectFirst("#RecordCard") != null);
        assertTrue("another brand's record opens", director.get(other).document().selectFirst("#RecordCard") == null);
        assertEquals(List.of(), director.get("control/CampaignRecord/List?brandId=DCRM_BOREAL").links().stream()
                .filter(link -> link.contains("CampaignRecord/View")).toList());
    }

    @Test
    public void aPictureIsOneByItsContentNotByItsName() {
        Page campaign = agent.get(CAMPAIGN + "DCRM_CMP_RECALL");
        Page refused = agent.upload(campaign, "UploadPicture", Map.of(), "uploadedFile", "foto.png",
                "<html>no es una imagen</html>".getBytes(StandardCharsets.UTF_8));
        assertTrue(refused.errors(), refused.errors().contains("imagen"));
        assertEquals(List.of(), Faults.of(refused));
        Page empty = agent.upload(campaign, "UploadPicture", Map.of(), "uploadedFile", "vacia.png", new byte[0]);
        assertFalse("an empty file is refused", empty.errors().isEmpty());
        assertFalse(agent.get(CAMPAIGN + "DCRM_CMP_RECALL").html().contains("CampaignPicture/show"));
    }

    @Test
    public void aFileOfCustomersFillsTheListAndTellsWrongRowsByNumber() throws Exception {
        Page profile = admin.submit(admin.get("control/IntakeProfile/Edit"), "EditIntakeProfile", Map.of("reportTypeId", "CUSTOMER_REPORT",
                "profileName", "Visitas: clientes por llamar", "sourceSystemId", "TALLER"));
        assertEquals("", profile.errors());
        String profileId = profile.fields("EditIntakeProfile").get("intakeProfileId");
        String rows = "Cliente;Celular;Placa;Modelo;Kilometraje;Última visita;Marca;Sede\n"
                + "Amparo Fuentes;3000000881;DMX881;Boreal Lago;12.300 km;05/03/2026;Boreal;Bogotá Norte\n"
                + "Belisario Cruz;3000000882;DMX882;Boreal Lago;mucho;05/03/2026;Boreal;Bogotá Norte\n"
                + ";3000000883;DMX883;Boreal Lago;100;05/03/2026;Boreal;Bogotá Norte\n";
        Page run = agent.upload(agent.get("control/Intake/Upload"), "UploadReport", Map.of("intakeProfileId", profileId,
                "marketingCampaignId", "DCRM_CMP_RECALL"), "uploadedFile", "clientes.csv", rows.getBytes(StandardCharsets.UTF_8));
        assertEquals(run.messages() + run.text(), List.of(), Faults.ofGoodPage(run));
        GenericValue record = EntityQuery.use(HOST.delegator()).from("ProactiveRecord").where("phoneE164", "+573000000881").queryFirst();
        assertEquals("DCRM_CMP_RECALL", record.get("marketingCampaignId"));
        GenericValue vehicle = EntityQuery.use(HOST.delegator()).from("CustomerVehicle").where("plate", "DMX881").queryFirst();
        assertEquals(12300L, vehicle.get("odometerKm"));
        List<String> cells = run.document().select("td").eachText();
        assertTrue(run.text(), cells.contains("3") && cells.contains("4"));
        assertEquals(0, EntityQuery.use(HOST.delegator()).from("CustomerVehicle").where("plate", "DMX882").queryCount());
    }

    @Test
    public void whoMayNotBeCalledIsCountedWithTheReasonAndListed() throws Exception {
        GenericValue record = EntityQuery.use(HOST.delegator()).from("ProactiveRecord").where("proactiveRecordId", "DCRM_MNT_30").queryOne();
        GenericValue choice = HOST.delegator().create("ContactChoice", "contactChoiceId", "TEST_BLOCKED",
                "partyId", record.get("partyId"), "choiceTypeId", "OPT_OUT",
                "fromDate", Timestamp.valueOf("2026-01-01 00:00:00"));
        Page campaign = agent.get(CAMPAIGN + "DCRM_CMP_MAINT");
        assertTrue(campaign.text(), campaign.text().contains("Hoy no se puede contactar: 1"));
        Page list = agent.get("control/CampaignRecord/List?marketingCampaignId=DCRM_CMP_MAINT&blocked=OPT_OUT");
        assertEquals(List.of(), Faults.ofGoodPage(list));
        assertEquals(1, list.document().select("td.dc-cards-title").size());
        assertTrue(list.text().contains("Pidió no ser contactado"));
        assertTrue(agent.get("control/CampaignRecord/View?proactiveRecordId=DCRM_MNT_30").text().contains("pidió no ser contactado"));
        choice.remove();
    }

    @Test
    public void theCatalogueIsTheAdministratorsAndRefusesContradictions() {
        Page list = admin.get("control/CampaignCatalogue/List");
        assertEquals(List.of(), Faults.ofGoodPage(list));
        assertTrue(agent.get("control/CampaignCatalogue/List").refuses());
        Page edit = admin.get("control/CampaignCatalogue/Edit?kind=outcome&proactiveOutcomeId=PRO_REFUSED");
        assertEquals("Y", edit.fields("EditOutcome").get("isRefused"));
        Page refused = admin.submit(edit, "EditOutcome", Map.of("isBooked", "Y"));
        assertTrue(refused.errors(), refused.errors().contains("exactamente una de estas cosas"));
        Page kept = admin.submit(edit, "EditOutcome", Map.of("nameEs", "No desea agendar ahora"));
        assertTrue(kept.text(), kept.text().contains("No desea agendar ahora"));
        admin.submit(edit, "EditOutcome", Map.of());
    }
}
