package org.dealercrm.proactive.whatsapp;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.dealercrm.shared.Clock;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** What WhatsApp reports to the webhook: only who knows the secret is heard, in whatever order and however often. */
@Category(OnHost.class)
public class WhatsAppWebhookTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final Instant NOON = Instant.parse("2026-11-25T17:00:00Z");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private WhatsAppRows rows;

    @Before
    public void onWednesdayAtNoon() throws Exception {
        Clock.stopAt(NOON);
        rows = WhatsAppRows.of(HOST.delegator(), "http://127.0.0.1:1");
    }

    @After
    public void letTheClockRun() throws Exception {
        Clock.run();
        rows.end();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String more) {
        return HttpRequest.newBuilder(URI.create(HOST.address() + "/whatsapp/" + more));
    }

    private int posted(String secretName, String secret, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature = "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        return exchange(to(secretName).header("Content-Type", "application/json").header("X-Hub-Signature-256", signature)
                .POST(BodyPublishers.ofString(body))).statusCode();
    }

    private void reported(String value) throws Exception {
        assertEquals(200, posted(rows.secretName, WhatsAppRows.SECRET, notification(value)));
    }

    private static String notification(String value) {
        return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"messages\",\"value\":" + value + "}]}]}";
    }

    private static String status(String providerId, String word, int second, String more) {
        return "{\"messaging_product\":\"whatsapp\",\"statuses\":[{\"id\":\"" + providerId + "\",\"status\":\"" + word + "\",\"timestamp\":\""
                + NOON.plusSeconds(second).getEpochSecond() + "\"" + more + "}]}";
    }

    private String reply(String id, String from, String text, String more) {
        return "{\"metadata\":{\"phone_number_id\":\"" + rows.phoneNumberId + "\"},\"contacts\":[{\"profile\":{\"name\":\"Perfil <b>\"},\"wa_id\":\"" + from + "\"}],"
                + "\"messages\":[{\"from\":\"" + from + "\",\"id\":\"" + id + "\",\"timestamp\":\"" + NOON.minusSeconds(5).getEpochSecond()
                + "\",\"type\":\"text\",\"text\":{\"body\":\"" + text + "\"}" + more + "}]}";
    }

    /** A message as sending leaves it. */
    private GenericValue message(GenericValue record, String statusId, String providerId) throws Exception {
        GenericValue event = HOST.delegator().create("CommunicationEvent", "communicationEventId", HOST.delegator().getNextSeqId("CommunicationEvent"),
                "communicationEventTypeId", "DCRM_WHATSAPP", "partyIdTo", record.get("partyId"), "statusId", "COM_IN_PROGRESS", "datetimeStarted", Clock.now());
        HOST.delegator().create("ContactAttempt", "communicationEventId", event.get("communicationEventId"), "partyId", record.get("partyId"), "address",
                record.get("phoneE164"), "channelId", "WHATSAPP", "purposeId", "SERVICE", "brandId", rows.brandId, "contactDay",
                java.sql.Date.valueOf("2026-11-25"), "startedDate", Clock.now(), "checked", "Y");
        record.set("openCommEventId", "PROR_SENT".equals(record.get("statusId")) ? null : event.get("communicationEventId"));
        record.store();
        return HOST.delegator().create("WhatsAppMessage", "whatsAppMessageId", HOST.delegator().getNextSeqId("WhatsAppMessage"), "proactiveRecordId",
                record.get("proactiveRecordId"), "partyId", record.get("partyId"), "whatsAppAccountId", rows.brandId, "statusId", statusId,
                "providerMessageId", providerId, "phoneE164", record.get("phoneE164"), "communicationEventId", event.get("communicationEventId"),
                "createdDate", Timestamp.from(NOON.minusSeconds(600)), "createdByUserLogin", "dcrm.callcenter");
    }

    private GenericValue fresh(GenericValue message) throws Exception {
        return EntityQuery.use(HOST.delegator()).from("WhatsAppMessage").where("whatsAppMessageId", message.get("whatsAppMessageId")).queryOne();
    }

    private GenericValue kept(String id) throws Exception {
        return EntityQuery.use(HOST.delegator()).from("WhatsAppReply").where("providerMessageId", id).queryOne();
    }

    private GenericValue sentRecord() throws Exception {
        GenericValue record = rows.due();
        record.set("statusId", "PROR_SENT");
        record.store();
        return record;
    }

    @Test
    public void whoKnowsTheTokenGetsTheChallengeBack() throws Exception {
        String right = rows.secretName + "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=";
        HttpResponse<String> answer = exchange(to(right + WhatsAppRows.VERIFY).GET());
        assertEquals(200, answer.statusCode());
        assertEquals("1158201444", answer.body());
        for (String wrong : List.of(right + "other", right, rows.secretName, "unknown-app?hub.mode=subscribe&hub.challenge=1&hub.verify_token=",
                rows.secretName + "?hub.mode=other&hub.challenge=1&hub.verify_token=" + WhatsAppRows.VERIFY)) {
            assertEquals(wrong, 403, exchange(to(wrong).GET()).statusCode());
        }
        String markup = rows.secretName + "?hub.mode=subscribe&hub.challenge=%3Cscript%3E&hub.verify_token=" + WhatsAppRows.VERIFY;
        assertEquals(403, exchange(to(markup).GET()).statusCode());
        assertEquals(405, exchange(to(rows.secretName).method("PUT", BodyPublishers.ofString("{}"))).statusCode());
    }

    @Test
    public void aWrongSignatureWritesNothing() throws Exception {
        GenericValue message = message(sentRecord(), "WAM_ACCEPTED", "wamid.sig." + rows.brandId);
        String body = notification(status("wamid.sig." + rows.brandId, "read", 1, ""));
        assertEquals(403, posted(rows.secretName, "another-secret", body));
        assertEquals(403, posted("unknown-app", WhatsAppRows.SECRET, body));
        assertEquals(403, exchange(to(rows.secretName).POST(BodyPublishers.ofString(body))).statusCode());
        assertEquals(403, posted(rows.secretName, "another-secret", notification(reply("wamid.sig.r", "573019999999", "BAJA", ""))));
        assertEquals("WAM_ACCEPTED", fresh(message).get("statusId"));
        assertNull(kept("wamid.sig.r"));
    }

    @Test
    public void whatIsTooLargeOrNoNotificationIsRefused() throws Exception {
        assertEquals(413, posted(rows.secretName, WhatsAppRows.SECRET, "x".repeat(600_000)));
        assertEquals(400, posted(rows.secretName, WhatsAppRows.SECRET, "no json"));
        assertEquals(200, posted(rows.secretName, WhatsAppRows.SECRET, "{\"entry\":[]}"));
    }

    @Test
    public void reportsComeInAnyOrderAndAgain() throws Exception {
        GenericValue record = sentRecord();
        String id = "wamid.order." + rows.brandId;
        GenericValue message = message(record, "WAM_ACCEPTED", id);
        reported(status(id, "read", 3, ""));
        reported(status(id, "sent", 1, ""));
        reported(status(id, "delivered", 2, ""));
        reported(status(id, "read", 9, ""));
        GenericValue row = fresh(message);
        assertEquals("WAM_READ", row.get("statusId"));
        assertEquals(Timestamp.from(NOON.plusSeconds(3)), row.get("readDate"));
        assertEquals(Timestamp.from(NOON.plusSeconds(2)), row.get("deliveredDate"));
        assertEquals(Timestamp.from(NOON.plusSeconds(1)), row.get("sentDate"));
        Page view = HOST.clientOf("dcrm.callcenter").get("control/CampaignRecord/View?proactiveRecordId=" + record.get("proactiveRecordId"));
        assertTrue(view.text(), view.text().contains("✓✓ Leído"));
    }

    @Test
    public void aFailedMessageLeavesItsCustomerNotReached() throws Exception {
        GenericValue record = sentRecord();
        GenericValue message = message(record, "WAM_ACCEPTED", "wamid.fail." + rows.brandId);
        reported(status("wamid.fail." + rows.brandId, "failed", 1, ",\"errors\":[{\"code\":131026,\"title\":\"Message undeliverable\"}]"));
        assertEquals("UNDELIVERABLE", fresh(message).get("problemId"));
        assertEquals("PROR_UNREACHED", rows.fresh(record).get("statusId"));
        Page view = HOST.clientOf("dcrm.callcenter").get("control/CampaignRecord/View?proactiveRecordId=" + record.get("proactiveRecordId"));
        assertTrue(view.text(), view.text().contains("✗ Falló") && view.text().contains("(131026)"));
    }

    @Test
    public void aMessageOfUnknownFateThatLeftEndsItsRecord() throws Exception {
        GenericValue record = rows.due();
        GenericValue message = message(record, "WAM_UNKNOWN", null);
        reported(status("wamid.late." + rows.brandId, "delivered", 1, ",\"biz_opaque_callback_data\":\"" + message.get("whatsAppMessageId") + "\""));
        assertEquals("wamid.late." + rows.brandId, fresh(message).get("providerMessageId"));
        assertEquals("WAM_DELIVERED", fresh(message).get("statusId"));
        assertEquals("PROR_SENT", rows.fresh(record).get("statusId"));
        assertEquals(1, rows.contacts(record));
    }

    @Test
    public void anotherAppSpeaksForItsOwnNumbersOnly() throws Exception {
        GenericValue message = message(sentRecord(), "WAM_ACCEPTED", "wamid.foreign." + rows.brandId);
        WhatsAppRows other = WhatsAppRows.of(HOST.delegator(), "http://127.0.0.1:1");
        assertEquals(200, posted(other.secretName, WhatsAppRows.SECRET, notification(status("wamid.foreign." + rows.brandId, "read", 1, ""))));
        assertEquals("WAM_ACCEPTED", fresh(message).get("statusId"));
        other.end();
    }

    @Test
    public void aReplyIsTheCustomersAndStandsInTheHistory() throws Exception {
        GenericValue record = sentRecord();
        message(record, "WAM_ACCEPTED", "wamid.q." + rows.brandId);
        String id = "wamid.r." + rows.brandId;
        String words = "¿Puedo ir el sábado? <3 Ñandú";
        reported(reply(id, record.getString("phoneE164").substring(1), words, ",\"context\":{\"id\":\"wamid.q." + rows.brandId + "\"}"));
        reported(reply(id, record.getString("phoneE164").substring(1), "otra vez", ""));
        GenericValue reply = kept(id);
        assertEquals(words, reply.get("bodyText"));
        assertEquals(record.get("partyId"), reply.get("partyId"));
        GenericValue event = EntityQuery.use(HOST.delegator()).from("CommunicationEvent")
                .where("communicationEventId", reply.get("communicationEventId")).queryOne();
        assertEquals(record.get("partyId"), event.get("partyIdFrom"));
        assertEquals(words, event.get("content"));
        Page view = HOST.clientOf("dcrm.callcenter").get("control/CampaignRecord/View?proactiveRecordId=" + record.get("proactiveRecordId"));
        assertTrue(view.text(), view.text().contains(words) && view.text().contains("Respuesta por WhatsApp"));
        assertTrue(HOST.clientOf("dcrm.callcenter").get("control/WhatsApp/Replies").text().contains(words));
    }

    @Test
    public void anOptOutWordHoldsAtOnceAndOnce() throws Exception {
        GenericValue record = sentRecord();
        message(record, "WAM_ACCEPTED", "wamid.o." + rows.brandId);
        reported(reply("wamid.o1." + rows.brandId, record.getString("phoneE164").substring(1), "No más, gracias", ""));
        reported(reply("wamid.o2." + rows.brandId, record.getString("phoneE164").substring(1), "BAJA", ""));
        List<GenericValue> choices = EntityQuery.use(HOST.delegator()).from("ContactChoice").where("partyId", record.get("partyId")).queryList();
        assertEquals(1, choices.size());
        assertEquals("OPT_OUT", choices.get(0).get("choiceTypeId"));
        assertEquals("WHATSAPP", choices.get(0).get("channelId"));
        assertEquals("DCRM_CW_WHATSAPP", choices.get(0).get("saidById"));
        assertEquals("No más, gracias", choices.get(0).get("comments"));
        assertEquals("Y", kept("wamid.o2." + rows.brandId).get("optOut"));
    }

    @Test
    public void aReplyOfAnUnknownNumberIsKeptAndItsOptOutHolds() throws Exception {
        reported(reply("wamid.u." + rows.brandId, "573019998877", "stop", ""));
        GenericValue reply = kept("wamid.u." + rows.brandId);
        assertNull(reply.get("partyId"));
        assertNull(reply.get("communicationEventId"));
        assertEquals("+573019998877", reply.get("phoneE164"));
        assertNotNull(EntityQuery.use(HOST.delegator()).from("ContactChoice").where("address", "+573019998877", "channelId", "WHATSAPP").queryFirst());
        Page page = HOST.clientOf("dcrm.callcenter").get("control/WhatsApp/Replies?unknown=Y");
        assertTrue(page.text(), page.text().contains("Perfil <b>") && page.text().contains("Número desconocido"));
    }
}
