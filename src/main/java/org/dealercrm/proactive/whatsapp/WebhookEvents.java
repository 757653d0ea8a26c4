package org.dealercrm.proactive.whatsapp;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.dealercrm.shared.Clock;

/** Reads a notification of WhatsApp into the services that take its parts; what it does not know it leaves out. */
final class WebhookEvents {
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_TYPE = 60;
    private static final int MILLIS = 1000;

    private WebhookEvents() { }

    /** A part of a notification: the service that takes it, and its input. */
    record Event(String service, Map<String, Object> input) { }

    /** The parts in their order; null when it is no notification at all. */
    static List<Event> read(String body) {
        JsonNode root = Json.read(body);
        if (!root.isObject()) {
            return null;
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode entry : root.path("entry")) {
            for (JsonNode change : entry.path("changes")) {
                JsonNode value = change.path("value");
                value.path("statuses").forEach(status -> add(events, status(status)));
                value.path("messages").forEach(message -> add(events, reply(message, value)));
            }
        }
        return events;
    }

    private static void add(List<Event> events, Event event) {
        String id = (String) event.input().get("providerMessageId");
        if (id != null && id.length() <= LONGEST_ID) {
            events.add(event);
        }
    }

    private static Event status(JsonNode status) {
        Map<String, Object> input = new HashMap<>();
        input.put("providerMessageId", Json.text(status.path("id")));
        input.put("whatsAppMessageId", ownId(status));
        input.put("reportedId", status.path("status").asText());
        input.put("reportedDate", moment(status));
        input.put("errorCode", Json.text(status.path("errors").path(0).path("code")));
        return new Event("receiveWhatsAppStatus", input);
    }

    private static String ownId(JsonNode status) {
        String id = Json.text(status.path("biz_opaque_callback_data"));
        return id != null && id.matches("\\w{1,20}") ? id : null;
    }

    private static Event reply(JsonNode message, JsonNode value) {
        Map<String, Object> input = new HashMap<>();
        String from = Json.text(message.path("from"));
        String type = Json.text(message.path("type"));
        input.put("providerMessageId", WaNumber.isNumber(from) ? Json.text(message.path("id")) : null);
        input.put("phoneNumberId", Json.text(value.path("metadata").path("phone_number_id")));
        input.put("waId", from);
        input.put("profileName", profile(value, from));
        input.put("messageTypeId", type != null && type.length() <= LONGEST_TYPE ? type : null);
        input.put("bodyText", said(message));
        input.put("answeredId", Json.text(message.path("context").path("id")));
        input.put("receivedDate", moment(message));
        return new Event("receiveWhatsAppReply", input);
    }

    private static String profile(JsonNode value, String from) {
        for (JsonNode contact : value.path("contacts")) {
            if (from != null && from.equals(contact.path("wa_id").asText())) {
                return Json.text(contact.path("profile").path("name"));
            }
        }
        return null;
    }

    /** What the customer wrote or pressed; of pictures and the like, what stands below them. */
    private static String said(JsonNode message) {
        JsonNode interactive = message.path("interactive");
        JsonNode[] places = {message.path("text").path("body"), message.path("button").path("text"), interactive.path("button_reply").path("title"),
            interactive.path("list_reply").path("title"), message.path("reaction").path("emoji"), message.path("image").path("caption"),
            message.path("video").path("caption"), message.path("document").path("caption")};
        for (JsonNode place : places) {
            if (Json.text(place) != null) {
                return Json.text(place);
            }
        }
        return null;
    }

    /** Seconds since 1970, as text; without them, now. */
    private static Timestamp moment(JsonNode of) {
        String seconds = of.path("timestamp").asText();
        return seconds.matches("\\d{1,11}") ? new Timestamp(Long.parseLong(seconds) * MILLIS) : Clock.now();
    }
}
