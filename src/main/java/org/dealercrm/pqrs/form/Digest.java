package org.dealercrm.pqrs.form;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed digests (HMAC-SHA-256) of texts: nobody makes or undoes one without the key. What it is for is part of it. Immutable. */
final class Digest {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Digest(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** 43 letters, digits, - and _. */
    String of(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(purpose, text));
    }

    byte[] bytes(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
