package org.apache.ofbiz.base.crypto;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Passwords are stored salted; the unsalted hashes of demo data are accepted. */
public class HashCryptTest {
    @Test
    public void demoHashFitsItsPassword() {
        assertTrue(HashCrypt.comparePassword("{SHA}47b56994cbc2b6d10aa1be30f70165adb305a41a", "SHA", "ofbiz"));
        assertFalse(HashCrypt.comparePassword("{SHA}47b56994cbc2b6d10aa1be30f70165adb305a41a", "SHA", "Ofbiz"));
    }

    @Test
    public void newHashIsSaltedAndFitsItsPassword() {
        String first = HashCrypt.cryptUTF8("SHA", null, "contraseña");
        assertTrue(first, first.matches("\\$SHA\\$[^$]{16}\\$[A-Za-z0-9_-]{27}"));
        assertNotEquals(first, HashCrypt.cryptUTF8("SHA", null, "contraseña"));
        assertTrue(HashCrypt.comparePassword(first, "SHA", "contraseña"));
        assertFalse(HashCrypt.comparePassword(first, "SHA", "contrasena"));
    }

    @Test
    public void bareHexIsComparedWithTheDefaultDigest() {
        assertTrue(HashCrypt.comparePassword("47b56994cbc2b6d10aa1be30f70165adb305a41a", "SHA", "ofbiz"));
    }

    @Test
    public void digestHashHasTheLegacyForm() {
        assertEquals("{SHA}47b56994cbc2b6d10aa1be30f70165adb305a41a", HashCrypt.digestHash("SHA", null, "ofbiz"));
    }
}
