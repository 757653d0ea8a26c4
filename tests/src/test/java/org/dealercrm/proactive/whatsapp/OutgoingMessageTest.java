package org.dealercrm.proactive.whatsapp;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;

public class OutgoingMessageTest {

    private static JsonNode json(String picture, List<String> values) {
        return Json.read(new OutgoingMessage("+57 300 111 2233", "revision_10k", "es", picture, values).json("10077"));
    }

    @Test
    public void theRequestIsATemplateForOneNumber() {
        JsonNode json = json(null, List.of("Ana \"<&>\" Ñ"));
        assertEquals("whatsapp", json.path("messaging_product").asText());
        assertEquals("573001112233", json.path("to").asText());
        assertEquals("template", json.path("type").asText());
        assertEquals("revision_10k", json.at("/template/name").asText());
        assertEquals("es", json.at("/template/language/code").asText());
        assertEquals("Ana \"<&>\" Ñ", json.at("/template/components/0/parameters/0/text").asText());
        assertEquals("our id comes back with every report", "10077", json.path("biz_opaque_callback_data").asText());
    }

    @Test
    public void aPictureStandsInTheHeaderBeforeTheBody() {
        JsonNode components = json("https://example.com/p?key=1", List.of("A", "B")).at("/template/components");
        assertEquals("header", components.at("/0/type").asText());
        assertEquals("https://example.com/p?key=1", components.at("/0/parameters/0/image/link").asText());
        assertEquals(2, components.at("/1/parameters").size());
    }

    @Test
    public void parametersAreOfOneLine() {
        assertEquals("uno dos", json(null, List.of(" uno \n\t  dos ")).at("/template/components/0/parameters/0/text").asText());
    }

    @Test
    public void withoutPictureAndValuesThereAreNoComponents() {
        assertTrue(json(null, List.of()).at("/template/components").isEmpty());
    }
}
