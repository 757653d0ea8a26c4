package org.dealercrm.shared;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** How the name of a file travels in a header. */
public class FileResponseTest {

    @Test
    public void aPlainNameStandsAsItIs() {
        assertEquals("attachment; filename=\"GSC-FOR-04 2026-11.xlsx\"", FileResponse.disposition("GSC-FOR-04 2026-11.xlsx"));
    }

    @Test
    public void aNameWithAccentsGoesTwice() {
        assertEquals("attachment; filename=\"peticion n.pdf\"; filename*=UTF-8''petici%C3%B3n%20%C3%B1.pdf",
                FileResponse.disposition("petición ñ.pdf"));
    }

    @Test
    public void aNameCannotEndTheHeaderOrAddAnother() {
        assertEquals("attachment; filename=\"a_; x=_b.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22b%0D%0A.pdf",
                FileResponse.disposition("a\"; x=\"b\r\n.pdf"));
    }
}
