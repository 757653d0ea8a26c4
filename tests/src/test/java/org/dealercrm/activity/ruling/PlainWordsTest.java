package org.dealercrm.activity.ruling;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;

import org.dealercrm.shared.CommentKey;
import org.junit.Test;

public class PlainWordsTest {

    @Test
    public void copiesShareTheirKeyWhateverTheirSigns() {
        String key = PlainWords.of("Se llamó; pide cotización.").key();
        assertEquals(key, PlainWords.of("  SE LLAMO\n pide COTIZACION!! ").key());
        assertNotEquals(key, PlainWords.of("Se llamó; pide dos cotizaciones.").key());
        assertEquals("as imports write it", key, CommentKey.of("Se llamó; pide cotización."));
    }

    @Test
    public void nothingSaidHasNoKey() {
        assertNull(PlainWords.of(null).key());
        assertNull(PlainWords.of(" -- ").key());
    }

    @Test
    public void phrasesAreWholeWords() {
        assertEquals("okay", PlainWords.of("okay").without(PlainWords.of("ok")).text());
        assertEquals("", PlainWords.of("ok ok OK").without(PlainWords.of("ok")).text());
    }
}
