package org.dealercrm.calendar.contact;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.TrafficFile;
import org.dealercrm.testing.WebClient;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** The pages of the contact policy: one person, what they say, the exclusion lists, the hours. */
@Category(OnHost.class)
public class ContactScreensTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String PERSON = "control/Contact/Person?address=";

    @Before
    public void onWednesdayAtTen() {
        Clock.stopAt(Instant.parse("2026-11-25T15:00:00Z"));
    }

    @After
    public void letTheClockRun() {
        Clock.run();
    }

    private static String row(Page page, String purpose) {
        return page.document().select("#ContactAnswers tr:contains(" + purpose + ")").text();
    }

    @Test
    public void thePageTellsWhyAndFromWhenOn() {
        WebClient agent = HOST.clientOf("dcrm.agent");
        Page page = agent.get(PERSON + "300%20123%204501");
        assertTrue(page.text(), page.text().contains("+573001234501"));
        assertTrue(row(page, "Comercial"), row(page, "Comercial").contains("no ha autorizado contactos comerciales por teléfono (Ley 2300 de 2023, art. 2)"));
        assertFalse(row(page, "Verificación"), row(page, "Verificación").contains("No"));
        Clock.stopAt(Instant.parse("2026-11-29T15:00:00Z"));
        assertTrue(row(agent.get(PERSON + "300%20123%204501"), "Verificación").contains("Próximo momento permitido: lunes, 30 de noviembre de 2026, 07:00"));
        assertTrue(agent.get(PERSON + "12").text(), agent.get(PERSON + "12").text().contains("no puede existir"));
        Page script = agent.get(PERSON + "12%22%3E");
        assertTrue(script.text(), script.text().contains("no puede existir"));
        assertEquals("12\">", script.document().selectFirst("input[name=address]").val());
    }

    @Test
    public void anOptOutHoldsUntilItIsTakenBackAndBothAreKept() {
        WebClient agent = HOST.clientOf("dcrm.agent");
        Page page = agent.get(PERSON + "3001234502");
        Page out = agent.submit(page, "RecordChoice", Map.of("choiceTypeId", "OPT_OUT", "saidById", "DCRM_CW_WHATSAPP", "comments", "No <más> llamadas 😀"));
        assertEquals("", out.errors());
        assertTrue(out.document().select("#ContactChoices").text(), out.document().select("#ContactChoices").text().contains("No <más> llamadas 😀"));
        assertTrue(row(out, "Verificación"), row(out, "Verificación").contains("pidió que no se la contacte"));
        assertTrue(agent.submit(page, "RecordChoice", Map.of("choiceTypeId", "OPT_OUT", "saidById", "DCRM_CW_CALL")).errors().contains("ya rige"));
        Page back = agent.submit(out, "WithdrawChoice", Map.of("saidById", "DCRM_CW_PERSON", "comments", "Cambió de idea"));
        assertEquals("", back.errors());
        assertTrue(back.document().select("#ContactChoices").text().contains("Retirado"));
        assertFalse(row(back, "Verificación").contains("pidió"));
    }

    @Test
    public void proofIsKeptAndOnlyProofsAreTaken() throws Exception {
        WebClient agent = HOST.clientOf("dcrm.agent");
        Page page = agent.get(PERSON + "3001234503");
        Map<String, String> yes = Map.of("choiceTypeId", "AUTHORISED", "channelId", "CALL", "purposeId", "COMMERCIAL", "saidById", "DCRM_CW_FORM");
        Page wrong = agent.upload(page, "RecordChoice", yes, "uploadedFile", "firma.pdf", new byte[] {0x4d, 0x5a, 0, 1, 2, 3});
        assertTrue(wrong.errors(), wrong.errors().contains("soporte debe ser"));
        Page kept = agent.upload(page, "RecordChoice", yes, "uploadedFile", "firma.pdf", "%PDF-1.7 firma".getBytes(StandardCharsets.US_ASCII));
        assertEquals("", kept.errors());
        assertTrue(kept.document().select("#ContactChoices").text().contains("firma.pdf"));
        assertFalse(row(kept, "Comercial").startsWith("Comercial No"));
    }

    @Test
    public void whoMayOnlyLookFindsNothingToPress() {
        Page page = HOST.clientOf("dcrm.quality").get(PERSON + "3001234504");
        assertTrue(page.text().contains("+573001234504"));
        assertEquals(0, page.document().select("form[action*=Contact/record], form[action*=ContactList/import], form[action*=ContactWindow/set]").size());
    }

    private static Page imported(WebClient lead, String name, byte[] file, Map<String, String> fields) {
        return lead.upload(lead.get("control/ContactList/List"), "ImportResult", fields, "uploadedFile", name, file);
    }

    private static byte[] text(String lines) {
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    public void aResultOfTheRegisterBlocksByChannelWithItsEvidence() throws Exception {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page done = imported(lead, "rne.csv", text("Número;SMS;Aplicación;Llamada;Fecha\r\n3001234511;S;N;S;2026-11-02\r\n300 123 4512;N;N;N;\r\n"),
                Map.of("listId", "RNE", "checkedCount", "40"));
        assertEquals("", done.errors());
        GenericValue check = EntityQuery.use(HOST.delegator()).from("ContactListCheck").where("listId", "RNE", "checkedCount", 40L).queryFirst();
        assertEquals(Long.valueOf(1), check.getLong("excludedCount"));
        assertEquals("2026-12-25", check.getDate("validUntil").toString());
        GenericValue file = EntityQuery.use(HOST.delegator()).from("StoredFile").where("storedFileId", check.get("resultFileId")).queryOne();
        assertEquals("rne.csv", file.get("fileName"));
        assertEquals(64, file.getString("sha256").length());
        assertTrue(done.text().contains(file.getString("sha256").substring(0, 12)));
        Page person = lead.get(PERSON + "3001234511");
        assertTrue(row(person, "Comercial"), row(person, "Comercial").contains("registro de excluidos RNE"));
        assertTrue(person.document().select("#ContactListings").text().contains("Llamada telefónica, Mensaje de texto"));
        assertFalse(row(person, "Servicio").contains("RNE"));
        assertFalse(row(lead.get(PERSON + "3001234512"), "Comercial").contains("registro de excluidos"));
    }

    @Test
    public void aWorkbookWithoutChannelColumnsExcludesEveryChannel() throws Exception {
        WebClient lead = HOST.clientOf("dcrm.lead");
        byte[] xlsx = TrafficFile.workbook(List.of("telefono"), List.of(List.of("6641234567"), List.of("664 123 4568")));
        assertEquals("", imported(lead, "repep.xlsx", xlsx, Map.of("listId", "REPEP")).errors());
        GenericValue row = EntityQuery.use(HOST.delegator()).from("ContactListNumber").where("listId", "REPEP", "address", "+526641234567").queryOne();
        assertEquals(List.of("Y", "Y", "Y", "Y"), List.of(row.get("callExcluded"), row.get("smsExcluded"), row.get("appExcluded"), row.get("emailExcluded")));
    }

    @Test
    public void aWrongFileChangesNothingAndNamesItsRows() throws Exception {
        WebClient lead = HOST.clientOf("dcrm.lead");
        long before = EntityQuery.use(HOST.delegator()).from("ContactListNumber").queryCount();
        Map<String, String> rne = Map.of("listId", "RNE");
        Map<String, byte[]> wrong = Map.of("Fila 3: «12»", text("numero;sms\n3001234521;S\n12;S\n"), "Fila 2: «quizás»", text("numero;sms\n3001234522;quizás\n"),
                "Fila 2: «31/02/2026»", text("numero;fecha\n3001234523;31/02/2026\n"), "Fila 1: varias columnas", text("3001234524;S;N\n"),
                "no tiene números", text("numero\n"), "ni un libro xlsx", new byte[] {0x50, 0x4b, 3, 4, 0, 0, 9});
        wrong.forEach((words, file) -> {
            String errors = imported(lead, "malo.csv", file, rne).errors();
            assertTrue(words + ": " + errors, errors.contains(words));
        });
        assertTrue(imported(lead, "x.csv", text("3001234525\n"), Map.of("listId", "RNE", "checkedDate", "2027-01-01")).errors().contains("no del futuro"));
        assertTrue(lead.submit(lead.get("control/ContactList/List"), "ImportResult", rne).errors().contains("Elija el archivo"));
        assertEquals(before, EntityQuery.use(HOST.delegator()).from("ContactListNumber").queryCount());
    }

    @Test
    public void hoursChangeFromADayOnAndBadOnesAreRefused() {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page page = lead.get("control/ContactWindow/List?countryCode=PA");
        page = lead.get("control/ContactWindow/List?countryCode=MX");
        Page set = lead.submit(page, "SetWindow", Map.of("dayTypeId", "SAT", "opensAt", "10:00", "closesAt", "13:00", "fromDate", "2040-01-01", "sourceText", "Acuerdo <2040>"));
        assertEquals("", set.errors());
        assertTrue(set.document().select("#ContactWindows").text().contains("10:00 - 13:00"));
        assertTrue(set.document().select("#ContactWindows").text().contains("Acuerdo <2040>"));
        for (Map<String, String> wrong : List.of(Map.of("opensAt", "19:00", "closesAt", "07:00"), Map.of("opensAt", "7", "closesAt", "19"),
                Map.of("opensAt", "25:00", "closesAt", "26:00"), Map.of("opensAt", "08:00", "closesAt", ""))) {
            Map<String, String> fields = new java.util.HashMap<>(wrong);
            fields.putAll(Map.of("dayTypeId", "SAT", "fromDate", "2041-01-01", "sourceText", "x"));
            assertTrue(lead.submit(page, "SetWindow", fields).errors().contains("hh:mm"));
        }
        assertTrue(lead.submit(page, "SetWindow", Map.of("dayTypeId", "SAT", "fromDate", "2041-01-01", "sourceText", " ")).errors().contains("ley o regla"));
        String script = set.document().selectFirst("#ContactWindows tr:contains(2040) a[href^=javascript]").attr("href");
        Page removed = lead.submit(set, script.replaceFirst(".*document\\.(\\w+)\\.submit.*", "$1"), Map.of());
        assertFalse(removed.document().select("#ContactWindows").text().contains("Acuerdo"));
    }
}
