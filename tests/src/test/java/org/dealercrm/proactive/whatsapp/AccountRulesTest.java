package org.dealercrm.proactive.whatsapp;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;

public class AccountRulesTest {

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static final Map<String, String> ACCOUNT = Map.of("accountName", "Norte", "phoneNumberId", "123456789012345", "businessAccountId",
            "223456789012345", "apiVersion", "v23.0", "graphAddress", "https://graph.facebook.com", "secretName", "norte-1");
    private static final Map<String, String> TEMPLATE = Map.of("templateName", "revision_10k", "languageId", "es_CO", "categoryId", "UTILITY",
            "statusId", "WAT_APPROVED", "bodyFields", "customer, {vehicle}", "bodyText", "Hola {{1}}: su {{2}}");

    @Test
    public void aCompleteNumberAndTemplateAreTaken() {
        assertEquals(Optional.empty(), AccountRules.refusal(ACCOUNT::get));
        assertEquals(Optional.empty(), AccountRules.templateRefusal(TEMPLATE::get));
    }

    @Test
    public void wrongFieldsOfANumberAreNamed() {
        Map.of("accountName", "DealercrmWhatsAppNameMissing", "phoneNumberId", "DealercrmWhatsAppBadIds", "businessAccountId", "DealercrmWhatsAppBadIds",
                "apiVersion", "DealercrmWhatsAppBadVersion", "graphAddress", "DealercrmWhatsAppBadAddress", "secretName", "DealercrmWhatsAppBadSecretName")
                .forEach((field, refusal) -> {
                    assertEquals(field, Optional.of(refusal), AccountRules.refusal(with(ACCOUNT, field, null)::get));
                    if (!field.equals("accountName")) {
                        assertEquals(field, Optional.of(refusal), AccountRules.refusal(with(ACCOUNT, field, "../X y")::get));
                    }
                });
    }

    @Test
    public void theTokenIsSentEncryptedOrNowhere() {
        for (String address : List.of("http://graph.facebook.com", "https://user:pass@graph.facebook.com", "ftp://graph.facebook.com",
                "https://graph.facebook.com?x=1", "https://", "graph.facebook.com", "http://localhost.evil.example")) {
            assertFalse(address, AccountRules.isAddress(address));
        }
        assertTrue(AccountRules.isAddress("http://127.0.0.1:9090"));
    }

    @Test
    public void wrongFieldsOfATemplateAreNamed() {
        Map.of("templateName", "DealercrmWhatsAppBadTemplateName", "languageId", "DealercrmWhatsAppBadLanguage", "categoryId",
                "DealercrmWhatsAppBadCategory", "statusId", "DealercrmWhatsAppBadCategory", "bodyFields", "DealercrmWhatsAppBadFields",
                "bodyText", "DealercrmWhatsAppBadPlaces").forEach((field, refusal) ->
                assertEquals(field, Optional.of(refusal), AccountRules.templateRefusal(with(TEMPLATE, field, "Wrong Ñ")::get)));
        assertEquals(Optional.of("DealercrmWhatsAppBadFields"), AccountRules.templateRefusal(with(TEMPLATE, "bodyFields", "customer picture")::get));
    }

    @Test
    public void placesAndFieldsMustMatch() {
        for (String text : List.of("Hola {{1}}", "Hola {{1}} {{3}}", "Hola {{2}} {{3}}", "Hola {{1}} {{2}} {{3}}", "Hola {{0}} {{1}}", "{{1}} {{999999999999}}")) {
            assertEquals(text, Optional.of("DealercrmWhatsAppBadPlaces"), AccountRules.templateRefusal(with(TEMPLATE, "bodyText", text)::get));
        }
        assertEquals(Optional.empty(), AccountRules.templateRefusal(with(TEMPLATE, "bodyText", "{{2}}, {{1}} y otra vez {{1}}")::get));
    }

    @Test
    public void placesAreFilledInOnePass() {
        assertEquals("Hola $1 {{2}}: B", AccountRules.filled("Hola {{1}}: {{ 2 }}", List.of("$1 {{2}}", "B")));
    }
}
