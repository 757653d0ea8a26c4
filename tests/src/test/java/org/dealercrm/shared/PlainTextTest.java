package org.dealercrm.shared;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** What is left of a text for fields of OFBiz that take HTML. */
public class PlainTextTest {

    @Test
    public void signsThatASanitiserWritesInAnotherWayAreLeftOut() {
        assertEquals("a b  c 100    57 300 x y z", PlainText.of("a<b> c&100 % +57 300=x@y{z", 100));
        assertEquals("suena", PlainText.of("suena \uD83D\uDE00", 100));
        assertEquals("No abre \"bien\", dijo; el 5 de mayo\nni 'cierra'", PlainText.of("No abre \"bien\", dijo; el 5 de mayo\nni 'cierra'", 100));
    }

    @Test
    public void aLongTextEndsWithAnEllipsis() {
        assertEquals("abcd…", PlainText.of("abcdefgh", 5));
        assertEquals("abcde", PlainText.of("abcde", 5));
    }
}
