package org.dealercrm.proactive.whatsapp;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.dealercrm.testing.WhatsAppStandIn;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Messages of campaigns through the Cloud API, as agents send them, against a stand-in of the API. */
@Category(OnHost.class)
public class WhatsAppSendTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final Instant NOON = Instant.parse("2026-11-25T17:00:00Z");

    private final WebClient agent = HOST.clientOf("dcrm.callcenter");
    private WhatsAppStandIn api;
    private WhatsAppRows rows;

    @Before
    public void onWednesdayAtNoon() throws Exception {
        Clock.stopAt(NOON);
        rows = WhatsAppRows.of(HOST.delegator(), "http://127.0.0.1:1");
        api = new WhatsAppStandIn("v23.0", rows.phoneNumberId, WhatsAppRows.TOKEN);
        GenericValue account = rows.account();
        account.set("graphAddress", api.address());
        account.store();
    }

    @After
    public void letTheClockRun() throws Exception {
        Clock.run();
        api.close();
        rows.end();
    }

    private Page claimed(GenericValue record) {
        return agent.submit(agent.get("control/CampaignRecord/View?proactiveRecordId=" + record.get("proactiveRecordId")), "WriteRecord", Map.of());
    }

    private Page sent(Page queue, String outcomeId) {
        return agent.submit(queue, "SendMessage", Map.of("messageOutcomeId", outcomeId, "claimNext", "N"));
    }

    @Test
    public void oneKeySendsTheTemplateAndEndsTheRecord() throws Exception {
        GenericValue record = rows.due();
        Page queue = claimed(record);
        assertTrue(queue.text(), queue.text().contains("Hola, " + record.get("customerName") + ", de Marca"));
        assertEquals("Enviar ahora", queue.document().select("button[data-key=1]").text().replaceFirst("^1 ", ""));
        assertEquals("", sent(queue, "SEND").errors());
        assertEquals(1, api.taken().size());
        JsonNode message = api.taken().get(0);
        assertEquals(record.getString("phoneE164").substring(1), message.path("to").asText());
        assertEquals(record.get("customerName"), message.at("/template/components/0/parameters/0/text").asText());
        GenericValue kept = rows.message(record);
        assertEquals("WAM_ACCEPTED", kept.get("statusId"));
        assertEquals(WhatsAppStandIn.idOf(message), kept.get("providerMessageId"));
        assertEquals("PROR_SENT", rows.fresh(record).get("statusId"));
        assertEquals(1, rows.contacts(record));
        GenericValue attempt = EntityQuery.use(HOST.delegator()).from("ContactAttempt").where("communicationEventId", kept.get("communicationEventId")).queryOne();
        assertNotNull(attempt.get("finishedDate"));
        Page view = agent.get("control/CampaignRecord/View?proactiveRecordId=" + record.get("proactiveRecordId"));
        assertTrue(view.text(), view.text().contains("✓ Recibido por WhatsApp"));
    }

    @Test
    public void eachErrorSaysWhatToDoAndNothingCountsAsSent() throws Exception {
        GenericValue record = rows.due();
        Page queue = claimed(record);
        int[][] errors = {{401, 190}, {400, 131026}, {404, 132001}, {429, 130429}, {400, 80007}, {500, 131000}};
        String[] words = {"token de acceso", "no tiene WhatsApp", "compare nombre", "espere unos minutos", "espere unos minutos", "envíe más tarde"};
        for (int i = 0; i < errors.length; i++) {
            api.refuseWith(errors[i][0], errors[i][1]);
            queue = sent(queue, "SEND");
            assertTrue(queue.errors(), queue.errors().contains(words[i]) && queue.errors().contains("(" + errors[i][1] + ")"));
            assertEquals("WAM_FAILED", rows.message(record).get("statusId"));
            assertFalse("a secret is on the page", queue.html().contains(WhatsAppRows.TOKEN));
        }
        assertEquals("PROR_WHATSAPP", rows.fresh(record).get("statusId"));
        assertEquals(0, rows.contacts(record));
        api.recover();
        assertEquals("", sent(queue, "SEND").errors());
        assertEquals("PROR_SENT", rows.fresh(record).get("statusId"));
        assertEquals("all of it is one contact of the day", 1, EntityQuery.use(HOST.delegator()).from("ContactAttempt")
                .where("address", record.get("phoneE164")).queryCount());
    }

    @Test
    public void withoutAnAnswerItIsUnknownAndNotSentAgainByItself() throws Exception {
        GenericValue setting = HOST.delegator().create("DealercrmSetting", "settingKey", "proactive.whatsAppSeconds", "scopeTypeId", "GROUP", "scopeId", "_NA_",
                "fromDate", Timestamp.valueOf("2020-01-01 00:00:00"), "settingValue", "1");
        try {
            GenericValue record = rows.due();
            api.sayNothing(true);
            Page queue = sent(claimed(record), "SEND");
            assertTrue(queue.errors(), queue.errors().contains("no se sabe si el mensaje salió"));
            assertEquals("WAM_UNKNOWN", rows.message(record).get("statusId"));
            api.recover();
            assertTrue(sent(queue, "SEND").errors().contains("puede que el cliente lo tenga"));
            assertEquals("a second press sends nothing", 1, api.taken().size());
            assertEquals(java.util.List.of("Darlo por enviado", "No tiene WhatsApp en este número", "Enviarlo de nuevo").get(2),
                    queue.document().select("button[data-key=3]").text().replaceFirst("^3 ", ""));
            assertEquals("", sent(queue, "AGAIN").errors());
            assertEquals(2, api.taken().size());
            assertEquals("PROR_SENT", rows.fresh(record).get("statusId"));
        } finally {
            setting.remove();
        }
    }

    @Test
    public void aGatewayThatGaveUpLeavesItOpenAndTheAgentMayCountIt() throws Exception {
        GenericValue record = rows.due();
        api.answerWith(504, "<html>Gateway timeout</html>");
        Page queue = sent(claimed(record), "SEND");
        assertEquals("WAM_UNKNOWN", rows.message(record).get("statusId"));
        assertEquals("", sent(queue, "SENT").errors());
        assertEquals("PROR_SENT", rows.fresh(record).get("statusId"));
        assertEquals(1, api.taken().size());
    }

    @Test
    public void anApiThatIsNotReachedSentNothing() throws Exception {
        GenericValue account = rows.account();
        account.set("graphAddress", "http://127.0.0.1:1");
        account.store();
        GenericValue record = rows.due();
        assertTrue(sent(claimed(record), "SEND").errors().contains("No se alcanzó el servidor"));
        assertEquals("UNREACHED", rows.message(record).get("problemId"));
    }

    @Test
    public void whoWasKilledWhileSendingLeavesAnUnknownMessage() throws Exception {
        GenericValue record = rows.due();
        Page queue = claimed(record);
        HOST.delegator().create("WhatsAppMessage", "whatsAppMessageId", HOST.delegator().getNextSeqId("WhatsAppMessage"), "proactiveRecordId",
                record.get("proactiveRecordId"), "whatsAppAccountId", rows.brandId, "statusId", "WAM_SENDING", "phoneE164", record.get("phoneE164"),
                "createdDate", Timestamp.from(NOON.minusSeconds(600)), "createdByUserLogin", "dcrm.callcenter");
        assertTrue(sent(queue, "SEND").errors().contains("puede que el cliente lo tenga"));
        assertEquals(0, api.taken().size());
        assertTrue(claimed(record).text().contains("no se sabe si salió"));
    }

    @Test
    public void twoPressesAtOnceSendOneMessage() throws Exception {
        GenericValue record = rows.due();
        Page queue = claimed(record);
        CompletableFuture<Page> other = CompletableFuture.supplyAsync(() -> sent(queue, "SEND"));
        sent(queue, "SEND");
        other.join();
        assertEquals(1, api.taken().size());
        assertEquals(1, rows.contacts(record));
        assertEquals("PROR_SENT", rows.fresh(record).get("statusId"));
    }

    @Test
    public void missingTokenPausedTemplateAndEmptyFieldRefuseBeforeAnythingIsWritten() throws Exception {
        GenericValue record = rows.due();
        Page queue = claimed(record);
        rows.secret("accessToken", "two words\nand a line");
        String damaged = sent(queue, "SEND").errors();
        assertTrue(damaged, damaged.contains(rows.secretName + ".accessToken") && !damaged.contains("two words"));
        rows.secret("accessToken", WhatsAppRows.TOKEN);
        GenericValue template = EntityQuery.use(HOST.delegator()).from("WhatsAppTemplate").where("whatsAppTemplateId", rows.brandId).queryOne();
        template.set("statusId", "WAT_PAUSED");
        template.store();
        assertTrue(sent(queue, "SEND").errors().contains("en pausa"));
        template.set("statusId", "WAT_APPROVED");
        template.set("bodyFields", "customer plate");
        template.store();
        assertTrue(sent(queue, "SEND").errors().contains("{plate}"));
        assertNull(rows.message(record));
        assertNull("no contact was begun", rows.fresh(record).get("openCommEventId"));
        assertEquals(0, api.taken().size());
    }

    @Test
    public void whoMayNotBeContactedGetsNoMessage() throws Exception {
        GenericValue record = rows.due();
        HOST.delegator().create("ContactChoice", "contactChoiceId", HOST.delegator().getNextSeqId("ContactChoice"), "choiceTypeId", "OPT_OUT",
                "partyId", record.get("partyId"), "channelId", "WHATSAPP", "fromDate", Timestamp.from(NOON.minusSeconds(60)));
        assertNotEquals("", sent(claimed(record), "SEND").errors());
        assertEquals(0, api.taken().size());
        assertNull(rows.message(record));
    }

    @Test
    public void switchedOffTheAgentSendsByHand() throws Exception {
        GenericValue account = rows.account();
        account.set("enabled", "N");
        account.store();
        Page queue = claimed(rows.due());
        assertNotNull(queue.document().selectFirst("form[name=RecordMessage]"));
        assertTrue(queue.document().select("a.dc-call").attr("href").startsWith("https://wa.me/"));
        assertTrue(queue.text(), queue.text().contains("Hola a mano"));
    }
}
