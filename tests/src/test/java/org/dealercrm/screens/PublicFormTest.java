package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.testing.MailServer;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Somebody without a user puts a case forward: no script, no login, nothing lost, nothing twice. */
@Category(OnHost.class)
public class PublicFormTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String TYPED = "<script>alert('x')</script> suena \"fuerte\" & <b>mal</b> ñandú 😀";
    private static final String NAME = "Rosa O'Higgins & Niño 😀";
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @Rule
    public final MailServer mails = new MailServer(HOST);

    private final WebClient client = HOST.publicClient();

    @Before
    public void forgetWhoCameBefore() throws GenericEntityException {
        HOST.delegator().removeByCondition("PqrsFormUse", EntityCondition.makeCondition("useKindId", EntityOperator.NOT_EQUAL, null));
        HOST.delegator().storeByCondition("PqrsFormEntry", new HashMap<>(Map.of("createdDate", Timestamp.valueOf("2001-01-01 00:00:00"))),
                EntityCondition.makeCondition("tokenHash", EntityOperator.NOT_EQUAL, null));
        set("pqrs.form.minSeconds", "0");
    }

    @After
    public void limitsAsTheyWere() throws GenericEntityException {
        set("pqrs.form.minSeconds", "4");
        set("pqrs.form.attemptsPerHour", "30");
        set("pqrs.status.perHour", "30");
    }

    private static void set(String key, String value) throws GenericEntityException {
        HOST.delegator().createOrStore(HOST.delegator().makeValue("DealercrmSetting", "settingKey", key, "scopeTypeId", "GROUP",
                "scopeId", "_NA_", "fromDate", Timestamp.valueOf("2001-01-01 00:00:00"), "settingValue", value));
    }

    private static Map<String, String> filled() {
        return new HashMap<>(Map.of("pqrsTypeId", type(), "facilityId", "DCRM_BOG_NORTE", "brandId", "DCRM_ANDES", "customerName", NAME,
                "emailAddress", "rosa@example.com", "phoneNumber", "3000000009", "subject", "Freno " + TYPED, "description", TYPED, "accepted", "Y"));
    }

    private static String type() {
        return HOST.publicClient().get("control/main").document().select("#pq_pqrsTypeId option[value=PQRS_CLAIM]").first().val();
    }

    private Page send(Map<String, String> fields) {
        return client.upload(client.get("control/main"), "PublicPqrs", fields, "file1", "../factura.exe", PDF);
    }

    private static long cases() throws GenericEntityException {
        return EntityQuery.use(HOST.delegator()).from("PqrsCase").queryCount();
    }

    @Test
    public void whoSendsTheFormGetsNumberDayAndMail() throws Exception {
        Page thanks = send(filled());
        assertTrue(thanks.text(), thanks.address().endsWith("/pqrs/control/thanks"));
        assertTrue(thanks.text(), thanks.text().contains("Recibimos su solicitud.") && thanks.text().contains("Respondemos hasta el"));
        String number = thanks.document().select(".pq-big dd").first().text();
        String code = thanks.document().select(".pq-big dd").last().text();
        GenericValue row = EntityQuery.use(HOST.delegator()).from("PqrsCase").where("caseNumber", number).queryOne();
        assertEquals(TYPED, row.get("description"));
        assertEquals("PUBLIC_FORM", row.get("sourceTypeId"));
        GenericValue entry = EntityQuery.use(HOST.delegator()).from("PqrsFormEntry").where("custRequestId", row.get("custRequestId")).queryOne();
        assertEquals("2026-1", entry.get("treatmentId"));
        MailServer.Letter letter = mails.letters().get(0);
        assertEquals(List.of("rosa@example.com"), letter.to());
        assertTrue(letter.html(), letter.html().contains(number) && letter.html().contains(code) && letter.html().contains("artículo 58"));
        assertTrue(letter.html(), letter.html().contains("&lt;script&gt;") && !letter.html().contains("<script>"));
        GenericValue file = EntityQuery.use(HOST.delegator()).from("StoredFile").where("ownerEntityName", "PqrsCase",
                "ownerId", row.get("custRequestId")).queryOne();
        assertEquals("factura.pdf", file.get("fileName"));
        assertEquals("application/pdf", file.get("mimeTypeId"));
        assertEquals(0, thanks.document().select("script").size());
        long before = cases();
        assertTrue(client.get("control/thanks").text().contains(number));
        assertEquals("a reload registers nothing", before, cases());
    }

    @Test
    public void everyWrongFieldIsNamedAndWhatWasTypedStays() throws Exception {
        long before = cases();
        Map<String, String> fields = filled();
        fields.putAll(Map.of("pqrsTypeId", "", "emailAddress", "rosa", "accepted", "", "plate", "<"));
        Page page = send(fields);
        assertEquals(200, page.status());
        for (String field : List.of("pqrsTypeId", "emailAddress", "accepted", "plate")) {
            assertTrue(field, page.document().select("#pq_" + field + "_problem").hasText());
            assertEquals(field, "true", page.document().select("#pq_" + field).attr("aria-invalid"));
            assertTrue(field, page.document().select(".pq-alert a[href=#pq_" + field + "]").hasText());
        }
        assertEquals(TYPED, page.document().select("#pq_description").val());
        assertEquals(NAME, page.document().select("#pq_customerName").val());
        assertEquals("<", page.document().select("#pq_plate").val());
        assertEquals("DCRM_BOG_NORTE", page.document().select("#pq_facilityId option[selected]").val());
        assertTrue(page.text(), page.text().contains("factura.exe"));
        assertEquals("what was typed is no element", 0, page.document().select("script, .pq-form b").size());
        assertEquals(before, cases());
        Page thanks = client.submit(page, "PublicPqrs", Map.of("pqrsTypeId", type(), "emailAddress", "", "accepted", "Y", "plate", ""));
        assertTrue(thanks.text(), thanks.address().endsWith("/thanks"));
    }

    @Test
    public void markupPassesInWhicheverField() throws Exception {
        for (String field : List.of("customerName", "documentNumber", "emailAddress", "phoneNumber", "plate", "subject", "description", "website", "brandId")) {
            Map<String, String> fields = filled();
            fields.put(field, "<b>");
            Page page = send(fields);
            assertEquals(field, 200, page.status());
            assertTrue(field, page.document().select("main").hasText());
        }
    }

    @Test
    public void theSameFormSentTwiceAtOnceIsOneCase() throws Exception {
        Page form = client.get("control/main");
        long before = cases();
        Map<String, String> fields = filled();
        ExecutorService clicks = Executors.newFixedThreadPool(3);
        try {
            Callable<Page> click = () -> client.submit(form, "PublicPqrs", fields);
            for (Future<Page> answer : clicks.invokeAll(List.of(click, click, click))) {
                assertTrue(answer.get().text(), answer.get().address().endsWith("/thanks"));
                assertEquals(client.get("control/thanks").document().select(".pq-big").text(), answer.get().document().select(".pq-big").text());
            }
        } finally {
            clicks.shutdown();
        }
        assertEquals(before + 1, cases());
    }

    @Test
    public void machinesAreToldWhatAPersonWouldDo() throws Exception {
        long before = cases();
        Map<String, String> fields = filled();
        fields.put("website", "http://example.com");
        Page trapped = send(fields);
        assertTrue(trapped.text(), trapped.text().contains("No pudimos comprobar que una persona"));
        assertEquals(TYPED, trapped.document().select("#pq_description").val());
        set("pqrs.form.minSeconds", "3600");
        assertTrue(send(filled()).text().contains("más rápido de lo que se puede escribir"));
        set("pqrs.form.minSeconds", "0");
        Map<String, String> forged = filled();
        forged.put("formToken", "AAAAAAAAAAAAAAAAAAAAAAAA." + Instant.now().minusSeconds(60).getEpochSecond() + "." + "A".repeat(43));
        Page old = send(forged);
        assertTrue(old.text(), old.text().contains("estuvo abierta demasiado tiempo"));
        assertEquals(before, cases());
        assertNotEquals(forged.get("formToken"), old.fields("PublicPqrs").get("formToken"));
        assertTrue("once more is enough", client.submit(old, "PublicPqrs", Map.of()).address().endsWith("/thanks"));
        assertTrue("once more is enough", client.submit(trapped, "PublicPqrs", Map.of()).address().endsWith("/thanks"));
    }

    @Test
    public void anAddressAndAnEmailHaveTheirLimits() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertTrue(send(filled()).address().endsWith("/thanks"));
        }
        Page ofEmail = send(filled());
        assertTrue(ofEmail.text(), ofEmail.text().contains("Con este correo ya se registró el máximo"));
        assertEquals(TYPED, ofEmail.document().select("#pq_description").val());
        for (int i = 0; i < 2; i++) {
            assertTrue(client.submit(client.get("control/main"), "PublicPqrs", anonymous()).address().endsWith("/thanks"));
        }
        Page ofAddress = client.submit(client.get("control/main"), "PublicPqrs", anonymous());
        assertTrue(ofAddress.text(), ofAddress.text().contains("Desde su conexión ya se registró el máximo"));
        set("pqrs.form.attemptsPerHour", "7");
        assertTrue(send(filled()).text().contains("demasiados formularios"));
    }

    private static Map<String, String> anonymous() {
        return Map.of("pqrsTypeId", type(), "facilityId", "DCRM_BOG_NORTE", "isAnonymous", "Y", "subject", "Luz", "description", "Sin luz",
                "customerName", "no se guarda");
    }

    @Test
    public void whoIsAnonymousLeavesNoName() throws Exception {
        Page thanks = client.submit(client.get("control/main"), "PublicPqrs", anonymous());
        GenericValue row = EntityQuery.use(HOST.delegator()).from("PqrsCase")
                .where("caseNumber", thanks.document().select(".pq-big dd").first().text()).queryOne();
        assertNull(row.get("customerName"));
        assertEquals("Y", row.get("isAnonymous"));
        assertEquals(List.of(), mails.letters());
    }

    @Test
    public void numberAndCodeShowTheStateAndNothingElseDoes() throws Exception {
        Page thanks = send(filled());
        String number = thanks.document().select(".pq-big dd").first().text();
        String code = thanks.document().select(".pq-big dd").last().text();
        WebClient other = HOST.publicClient();
        Page state = other.submit(other.get("control/status"), "PublicState", Map.of("caseNumber", number, "code", code.toLowerCase().replace("-", " ")));
        assertTrue(state.text(), state.text().contains("Respondemos hasta el") && state.text().contains(number));
        assertFalse(state.text(), state.text().contains("rosa@") || state.text().contains("ñandú"));
        String wrongCode = refusal(other, number, "ABCD-2345-WXYZ");
        assertEquals(wrongCode, refusal(other, "2026-999999", code));
        assertEquals(wrongCode, refusal(other, "' OR 1=1", "<script>"));
        set("pqrs.status.perHour", "4");
        assertTrue(refusal(other, number, code).contains("demasiadas consultas"));
    }

    private static String refusal(WebClient client, String number, String code) {
        return client.submit(client.get("control/status"), "PublicState", Map.of("caseNumber", number, "code", code)).document()
                .select(".pq-alert").text();
    }

    @Test
    public void pagesSpeakEnglishOnDemandAndAskNobodyToLogIn() {
        Page form = client.get("control/main");
        assertEquals("es", form.document().select("html").attr("lang"));
        assertEquals(0, form.document().select("script, link[href^=http], img").size());
        form.document().select("input:not([type=hidden]), select, textarea").forEach(field -> assertTrue(field.toString(),
                form.document().select("label[for=" + field.id() + "]").hasText()));
        Page english = client.get("control/language?to=en&page=main");
        assertEquals("en", english.document().select("html").attr("lang"));
        assertTrue(english.text(), english.text().contains("Tell us your request"));
        assertTrue(client.get("control/treatment").text().contains("Authorisation to treat personal data"));
        assertTrue(client.post("control/login", Map.of("USERNAME", "dcrm.admin", "PASSWORD", "ofbiz")).text().contains("Tell us your request"));
        assertFalse(client.get("control/main").text().contains("dcrm.admin"));
        assertTrue(client.get("control/submit").text().contains("Tell us your request"));
        assertTrue("of the house's pages there are none here", client.get("control/PqrsReceipt/View").text().contains("Unknown request"));
    }
}
