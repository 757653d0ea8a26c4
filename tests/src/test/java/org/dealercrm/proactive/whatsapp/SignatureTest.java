package org.dealercrm.proactive.whatsapp;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.Test;

public class SignatureTest {

    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);
    private static final String OF_RFC_4231 = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    @Test
    public void theVectorOfTheStandardFits() {
        assertTrue(Signature.fits(OF_RFC_4231, BODY, "Jefe"));
    }

    @Test
    public void anotherBodySecretOrHeaderDoesNotFit() {
        assertFalse(Signature.fits(OF_RFC_4231, "what do ya want for nothing!".getBytes(StandardCharsets.UTF_8), "Jefe"));
        assertFalse(Signature.fits(OF_RFC_4231, BODY, "jefe"));
        assertFalse(Signature.fits(null, BODY, "Jefe"));
        assertFalse(Signature.fits(OF_RFC_4231.substring("sha256=".length()), BODY, "Jefe"));
        assertFalse(Signature.fits(OF_RFC_4231 + "0", BODY, "Jefe"));
    }

    @Test
    public void withoutASecretNothingFits() {
        assertFalse(Signature.fits(OF_RFC_4231, BODY, ""));
        assertFalse(Signature.fits(OF_RFC_4231, BODY, null));
        assertFalse(Signature.same(null, null));
    }
}
