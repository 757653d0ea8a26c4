package org.dealercrm.proactive.whatsapp;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;

import org.junit.Test;

public class WebhookEventsTest {

    private static List<WebhookEvents.Event> read(String value) {
        return WebhookEvents.read("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"messages\",\"value\":"
                + value + "}]}]}");
    }

    @Test
    public void aReportNamesMessageStateTimeAndError() {
        Map<String, Object> input = read("{\"statuses\":[{\"id\":\"wamid.A\",\"status\":\"failed\",\"timestamp\":\"1750857384\",\"recipient_id\":\"57300\","
                + "\"biz_opaque_callback_data\":\"10001\",\"errors\":[{\"code\":131026,\"title\":\"Message undeliverable\"}]}]}").get(0).input();
        assertEquals("wamid.A", input.get("providerMessageId"));
        assertEquals("10001", input.get("whatsAppMessageId"));
        assertEquals("failed", input.get("reportedId"));
        assertEquals("131026", input.get("errorCode"));
        assertEquals(new Timestamp(1750857384000L), input.get("reportedDate"));
    }

    @Test
    public void aReplyNamesWhoWroteWhatToWhichMessage() {
        Map<String, Object> input = read("{\"metadata\":{\"phone_number_id\":\"123\"},\"contacts\":[{\"profile\":{\"name\":\"Ana <3\"},\"wa_id\":\"573001112233\"}],"
                + "\"messages\":[{\"from\":\"573001112233\",\"id\":\"wamid.B\",\"timestamp\":\"1750857384\",\"type\":\"text\",\"text\":{\"body\":\"Sí\"},"
                + "\"context\":{\"id\":\"wamid.A\"}}]}").get(0).input();
        assertEquals("Ana <3", input.get("profileName"));
        assertEquals("Sí", input.get("bodyText"));
        assertEquals("wamid.A", input.get("answeredId"));
        assertEquals("123", input.get("phoneNumberId"));
    }

    @Test
    public void buttonsAndCaptionsAreWordsToo() {
        String from = "{\"messages\":[{\"from\":\"573001112233\",\"id\":\"w\",\"timestamp\":\"1\",";
        assertEquals("Baja", read(from + "\"type\":\"button\",\"button\":{\"text\":\"Baja\",\"payload\":\"x\"}}]}").get(0).input().get("bodyText"));
        assertEquals("Más tarde", read(from + "\"type\":\"interactive\",\"interactive\":{\"type\":\"button_reply\",\"button_reply\":"
                + "{\"id\":\"1\",\"title\":\"Más tarde\"}}}]}").get(0).input().get("bodyText"));
        assertEquals("Mi carro", read(from + "\"type\":\"image\",\"image\":{\"id\":\"1\",\"caption\":\"Mi carro\"}}]}").get(0).input().get("bodyText"));
        assertNull(read(from + "\"type\":\"sticker\",\"sticker\":{\"id\":\"1\"}}]}").get(0).input().get("bodyText"));
    }

    @Test
    public void partsWithoutIdOrNumberAreLeftOut() {
        assertEquals(List.of(), read("{\"statuses\":[{\"status\":\"sent\"}],\"messages\":[{\"from\":\"abc\",\"id\":\"w\"},{\"id\":\"w\"},7,null]}"));
        assertEquals(List.of(), read("{\"statuses\":[{\"id\":\"" + "x".repeat(256) + "\",\"status\":\"sent\"}]}"));
        assertEquals(List.of(), read("{\"statuses\":{},\"messages\":\"x\"}"));
        assertEquals(List.of(), WebhookEvents.read("{}"));
    }

    @Test
    public void whatIsNoJsonIsNoNotification() {
        for (String body : new String[] {"", "{", "[]", "\"x\"", "{} {}", "[".repeat(100_000)}) {
            assertNull(WebhookEvents.read(body));
        }
    }

    @Test
    public void aMexicanNumberLosesTheOneBehindTheCountry() {
        assertEquals("+526641234567", WaNumber.e164("5216641234567"));
        assertEquals("+573001112233", WaNumber.e164("573001112233"));
    }
}
