package org.dealercrm.proactive.whatsapp;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A template message as the API takes it.
 *
 * @param phone   E.164
 * @param picture address of the picture in its header, or null
 * @param values  what fills the places of its body, in order
 */
record OutgoingMessage(String phone, String templateName, String languageId, String picture, List<String> values) {

    /** The request; WhatsApp gives our id back with every report, so that a message whose answer was lost is recognised. */
    String json(String whatsAppMessageId) {
        ObjectNode root = Json.object();
        root.put("messaging_product", "whatsapp").put("recipient_type", "individual").put("to", phone.replaceAll("\\D", "")).put("type", "template");
        ObjectNode template = root.putObject("template");
        template.put("name", templateName).putObject("language").put("code", languageId);
        ArrayNode components = template.putArray("components");
        if (picture != null) {
            components.addObject().put("type", "header").putArray("parameters").addObject().put("type", "image")
                    .putObject("image").put("link", picture);
        }
        if (!values.isEmpty()) {
            ArrayNode parameters = components.addObject().put("type", "body").putArray("parameters");
            values.forEach(value -> parameters.addObject().put("type", "text").put("text", oneLine(value)));
        }
        root.put("biz_opaque_callback_data", whatsAppMessageId);
        return root.toString();
    }

    /** Parameters take no line breaks, tabs or rows of blanks. */
    private static String oneLine(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
