package org.dealercrm.host.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.ofbiz.base.util.UtilCodec;
import org.junit.Test;

/** Output is encoded, input is decoded and checked. */
public class HtmlEntitiesTest {
    private static String html(String text) {
        return UtilCodec.getEncoder("html").encode(text);
    }

    private static List<String> errors(String value) {
        List<String> errors = new ArrayList<>();
        UtilCodec.checkStringForHtmlStrictNone("comments", value, errors, Locale.ENGLISH);
        return errors;
    }

    @Test
    public void markupBecomesEntities() {
        assertEquals("&lt;b&gt; &amp; &quot; &#x27; &#x2f; &#x28; &#x29; &#x3d;", html("<b> & \" ' / ( ) ="));
    }

    @Test
    public void lettersDigitsAndHarmlessSignsStay() {
        assertEquals("Ab9,.-_ ", html("Ab9,.-_ "));
    }

    @Test
    public void accentsAndEmojiSurviveARoundTrip() {
        String text = "Bogotá: ¿señal? → € 😀";
        assertEquals("Bogot&aacute;", html("Bogotá"));
        assertEquals("&#x1f600;", html("😀"));
        assertEquals(text, HtmlEntities.decode(html(text)));
    }

    @Test
    public void canonicalTextHasNoEscapesLeft() {
        assertEquals("<a b", UtilCodec.canonicalize("&lt;a%20b"));
        assertEquals("100% sure & done", UtilCodec.canonicalize("100% sure & done"));
    }

    @Test
    public void doubleEncodingIsAnIntrusion() {
        List<String> errors = errors("&amp;lt;script");
        assertEquals(1, errors.size());
        assertTrue(errors.get(0), errors.get(0).startsWith("In field [comments] found character escaping (mixed or double) that is not allowed"));
    }

    @Test
    public void strictCheckRefusesAngleBracketsAndEvents() {
        assertEquals(List.of("In field [comments] less-than (<) and greater-than (>) symbols are not allowed."), errors("a < b"));
        assertEquals(List.of("In field [comments] Javascript events are not allowed."), errors("rate on=5"));
        assertEquals(List.of(), errors("Renault & Cía: 50% más, opción=5"));
    }

    @Test
    public void stringEncoderEscapesQuotes() {
        assertEquals("say \\\"hi\\\"", UtilCodec.getEncoder("string").encode("say \"hi\""));
    }
}
