package org.dealercrm.activity.sheet;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.dealercrm.shared.SheetWeek;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** A promoter hands in a sheet, the assistant reviews it, and nobody else sees it; each test takes a week of its own. */
@Category(OnHost.class)
public class WeeklySheetScreenTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final byte[] SCAN = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR hoja".getBytes(StandardCharsets.ISO_8859_1);
    private static final String CUSTOMER = "Taller <i>El Roble</i> & Hijos";

    private static SheetWeek weeksAgo(int weeks) {
        return SheetWeek.of(LocalDate.now(ZoneId.of("America/Bogota"))).minus(weeks);
    }

    private static String address(SheetWeek week) {
        return "control/WeeklySheet/View?adviserPartyId=DCRM_PROMOTER_01&week=" + week.id();
    }

    @Test
    public void aSheetIsHandedInTypedAndReviewed() {
        SheetWeek week = weeksAgo(3);
        WebClient promoter = HOST.clientOf("dcrm.promoter");
        Page empty = promoter.get(address(week));
        assertTrue(empty.text(), empty.document().select("#SheetCard").text().contains("Faltante"));
        Page handedIn = promoter.upload(empty, "UploadWeeklySheet", Map.of(), "uploadedFile", "hoja.txt", SCAN);
        assertEquals("", handedIn.errors());
        assertTrue(handedIn.document().select("#SheetCard").text().contains("Tardía Por revisar"));
        assertTrue(handedIn.text(), handedIn.document().select(".dc-scan").text().startsWith("Descargar hoja.txt 1 KB"));
        Page typed = promoter.submit(handedIn, "AddSheetRow", Map.of("doneDay", week.friday().toString(), "doneTime", "9:30",
                "customerName", CUSTOMER, "phoneNumber", "300 123 4567", "comments", "Pidió <b>filtros</b>"));
        assertTrue("9:30 is no time", typed.errors().contains("14:30"));
        assertTrue("what was typed stays", typed.html().contains("300 123 4567"));
        typed = promoter.submit(typed, "AddSheetRow", Map.of("doneTime", "09:30"));
        assertEquals("", typed.errors());
        assertTrue(typed.text(), typed.document().select("#SheetRows").text().contains(CUSTOMER + " +573001234567 Pidió <b>filtros</b>"));
        assertEquals("the promoter does not review", 0, typed.document().select("form[name=ReviewWeeklySheet]").size());

        WebClient assistant = HOST.clientOf("dcrm.service");
        Page toReview = assistant.get(assistant.get("control/WeeklySheet/List?week=" + week.id() + "&state=WSH_RECEIVED").links().stream()
                .filter(link -> link.contains("WeeklySheet/View?adviserPartyId=DCRM_PROMOTER_01")).findFirst().orElseThrow());
        Page refused = assistant.submit(toReview, "ReviewWeeklySheet", Map.of("hasName", "Y", "hasDate", "Y"));
        assertTrue(refused.document().select("#SheetCard").text().contains("No válida"));
        Page valid = assistant.submit(refused, "ReviewWeeklySheet", Map.of("hasSignature", "Y"));
        assertEquals("", valid.errors());
        assertTrue(valid.text(), valid.document().select("#SheetCard").text().contains("Tardía Válida"));
        assertEquals(0, promoter.get(address(week)).document().select("form[name=UploadWeeklySheet], form[name=AddSheetRow]").size());
    }

    @Test
    public void theScanGoesToThoseWhoMaySeeTheSheetAndToNobodyElse() {
        SheetWeek week = weeksAgo(4);
        WebClient promoter = HOST.clientOf("dcrm.promoter");
        Page handedIn = promoter.upload(promoter.get(address(week)), "UploadWeeklySheet", Map.of(), "uploadedFile", "../hoja\".png", SCAN);
        String scan = handedIn.links().stream().filter(link -> link.contains("WeeklySheet/scan")).findFirst().orElseThrow();
        HttpResponse<byte[]> download = promoter.download(scan);
        assertArrayEquals(SCAN, download.body());
        assertEquals("attachment; filename=\"FRE-7.5-01_" + week.id() + "_DCRM_PROMOTER_01.png\"",
                download.headers().firstValue("Content-Disposition").orElseThrow());
        assertArrayEquals("the manager of the brand", SCAN, HOST.clientOf("dcrm.manager").download(scan).body());
        for (String stranger : new String[] {"dcrm.adviser", "dcrm.marketing"}) {
            byte[] answer = HOST.clientOf(stranger).download(scan).body();
            assertFalse(stranger, new String(answer, StandardCharsets.ISO_8859_1).contains("IHDR"));
        }
        assertTrue(HOST.clientOf("dcrm.adviser").get(address(week)).text().contains("No existe esa hoja o no puede verla"));
        assertTrue(HOST.client().get(scan).asksToLogIn());
    }

    @Test
    public void aFileThatIsNoScanIsRefusedInWords() {
        WebClient promoter = HOST.clientOf("dcrm.promoter");
        Page page = promoter.get(address(weeksAgo(5)));
        for (String content : new String[] {"<html><script>alert(1)</script></html>", "PK\u0003\u0004", "hola"}) {
            Page refused = promoter.upload(page, "UploadWeeklySheet", Map.of(), "uploadedFile", "hoja.pdf", content.getBytes(StandardCharsets.ISO_8859_1));
            assertTrue(refused.messages(), refused.errors().contains("no es una imagen ni un PDF"));
        }
        assertTrue(promoter.upload(page, "UploadWeeklySheet", Map.of(), "uploadedFile", "hoja.pdf", new byte[0]).errors().contains("Elija el archivo"));
    }

    @Test
    public void theListTellsWhoOwesWhatAndAPromoterSeesOnlyTheirOwn() {
        String list = "control/WeeklySheet/List?week=" + weeksAgo(6).id();
        String all = HOST.clientOf("dcrm.lead").get(list + "&state=MISSING").document().select("#SheetTable").text();
        assertTrue(all, all.contains("Fabián Lozano") && all.contains("Rosa Elvira Quintero"));
        String own = HOST.clientOf("dcrm.promoter").get(list).document().select("#SheetTable").text();
        assertTrue(own, own.contains("Fabián Lozano") && !own.contains("Quintero"));
        String ofBrand = HOST.clientOf("dcrm.manager").get(list).document().select("#SheetTable").text();
        assertTrue(ofBrand, ofBrand.contains("Fabián Lozano") && !ofBrand.contains("Quintero"));
        assertTrue(HOST.clientOf("dcrm.adviser").get(list).text().contains("Ninguna hoja coincide"));
        assertTrue("nonsense in the URL", HOST.clientOf("dcrm.lead").get("control/WeeklySheet/List?week=x&state=y").text().contains("Rosa Elvira"));
    }
}
