package org.dealercrm.shared.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.Test;

public class MailTextTest {

    private static MailText text(String subject, String body, Map<String, String> values) {
        return MailText.of(subject, body, new MailText.Filling(values, Map.of(), null));
    }

    @Test
    public void valuesTakeTheirPlaces() {
        MailText mail = text("Hola ${name}", "Señora ${name}:\n\nTiene ${count} tareas.\nGracias.", Map.of("name", "Ana", "count", "3"));
        assertEquals("Hola Ana", mail.subject());
        assertTrue(mail.html(), mail.html().contains("<p>Señora Ana:</p>\n<p>Tiene 3 tareas.<br/>Gracias.</p>"));
    }

    @Test
    public void neitherTemplateNorValueBringsMarkupIn() {
        MailText mail = text("x", "<b>${name}</b>", Map.of("name", "<script>alert('1')</script> & Cía"));
        assertFalse(mail.html(), mail.html().contains("<script>") || mail.html().contains("<b>"));
        assertTrue(mail.html(), mail.html().contains("&lt;b&gt;&lt;script&gt;alert(&apos;1&apos;)&lt;/script&gt; &amp; Cía&lt;/b&gt;"));
    }

    @Test
    public void nothingIsEvaluatedButNames() {
        String hostile = "${script:javascript:1+1} ${env:HOME} ${java:version} ${name:-otro} #{1+1} <#if true>x</#if>";
        MailText mail = text(hostile, hostile, Map.of("name", "${env:PATH} ${name}"));
        assertEquals(hostile, mail.subject());
        assertEquals("${env:PATH} ${name}", text("${name}", "x", Map.of("name", "${env:PATH} ${name}")).subject());
        assertTrue(mail.html(), mail.html().contains("${env:HOME}"));
    }

    @Test
    public void aSubjectIsOneLineSoThatNoHeaderComesIn() {
        assertEquals("Hola Bcc: x@example.com", text("Hola ${name}", "x", Map.of("name", "\r\nBcc: x@example.com")).subject());
    }

    @Test
    public void aTableHasEscapedCellsAndALinkOpensThePage() {
        MailTable table = new MailTable(List.of("Cliente", "Fecha"), List.of(List.of("<i>Pérez</i>", "2026-11-20"), List.of("O'Higgins")));
        String html = MailText.of("x", "Lista:\n\n${items}\n\n${link}",
                new MailText.Filling(Map.of(), Map.of("items", table), "https://crm.example.com/a?b=1&c=\"2\"")).html();
        assertTrue(html, html.contains("&lt;i&gt;Pérez&lt;/i&gt;</td>") && html.contains("O&apos;Higgins</td>"));
        assertTrue(html, html.contains("<a href=\"https://crm.example.com/a?b=1&amp;c=&quot;2&quot;\">"));
        assertFalse(html, html.contains("<p><table"));
    }

    @Test
    public void theNamesOfATemplateAreKnown() {
        assertEquals(Set.of("items", "name"), MailText.placeholders("Hola ${name}: ${items} ${name} $5 {x}"));
    }

    @Test
    public void aSubjectLeavesInSignsThatSendMailTakes() {
        assertEquals("Núñez / Cía (O Higgins) 57 a b", MailText.sendable("Núñez & Cía <O'Higgins> +57 a@b 😀"));
    }
}
