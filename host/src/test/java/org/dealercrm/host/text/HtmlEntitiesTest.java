package org.dealercrm.host.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

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
        assertThrows(UtilCodec.IntrusionException.class, () -> UtilCodec.canonicalize("&amp;lt;script", true));
    }

    @Test
    public void strictCheckRefusesAngleBracketsAndEvents() {
        assertEquals(List.of("In field [comments] less-than (<) and greater-than (>) symbols are not allowed."), errors("a < b"));
        assertEquals(List.of("In field [comments] Javascript events are not allowed."), errors("rate on=5"));
        assertEquals(1, errors("&amp;lt;x").size());
        assertEquals(List.of(), errors("Renault & Cía: 50% más"));
    }

    @Test
    public void stringEncoderEscapesQuotes() {
        assertEquals("say \\\"hi\\\"", UtilCodec.getEncoder("string").encode("say \"hi\""));
    }
}
