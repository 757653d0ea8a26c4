package org.dealercrm.proactive.whatsapp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells whether a notification comes from whoever knows the secret; comparing takes the same time whatever was sent. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";

    private Signature() { }

    /** Whether the header X-Hub-Signature-256 is that of the body. */
    static boolean fits(String header, byte[] body, String appSecret) {
        return header != null && appSecret != null && !appSecret.isEmpty()
                && same(header, PREFIX + HexFormat.of().formatHex(digest(body, appSecret)));
    }

    /** Whether two texts are the same. */
    static boolean same(String given, String expected) {
        return given != null && expected != null
                && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] body, String appSecret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
