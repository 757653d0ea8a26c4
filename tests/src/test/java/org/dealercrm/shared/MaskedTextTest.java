package org.dealercrm.shared;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class MaskedTextTest {

    @Test
    public void namesBecomeInitials() {
        assertEquals("R. E. P.", MaskedText.name(" Rosa  Elena Prado "));
        assertEquals("😀. Á.", MaskedText.name("😀x Ángela"));
        assertEquals("", MaskedText.name(null));
    }

    @Test
    public void numbersKeepTheirEndUnlessThatIsMostOfThem() {
        assertEquals("••••01", MaskedText.number("+573000000001"));
        assertEquals("••••", MaskedText.number("1234"));
        assertEquals("", MaskedText.number(" "));
    }

    @Test
    public void emailsKeepTheirDomain() {
        assertEquals("••••@example.com", MaskedText.email("rosa@example.com"));
        assertEquals("••••", MaskedText.email("rosa"));
        assertEquals("••••", MaskedText.whole("Calle 1 # 2-3"));
        assertEquals("", MaskedText.whole(""));
    }
}
