package org.dealercrm.pqrs.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form carries to prove that this product gave it out, and when: a random part, the moment and their signature. It needs no
 * session, so a form that was open over lunch is still good. Immutable.
 */
record FormToken(String nonce, Instant issued) {
    static final int NONCE_BYTES = 18;
    private static final Pattern SHAPE = Pattern.compile("([\\w-]{24})\\.(\\d{1,12})\\.([\\w-]{43})");

    /** What a token is worth. */
    enum Verdict { GOOD, FORGED, TOO_SOON, EXPIRED }

    static FormToken issue(byte[] random, Instant now) {
        return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random), now);
    }

    /** The token as the form carries it. */
    String text(Digest key) {
        return body() + "." + key.of("token", body());
    }

    /** Whether a text is a token of this key that was filled in by a person and in time; the limits are from and until when after its issue. */
    static Verdict judge(String text, Digest key, Instant now, Duration soonest, Duration latest) {
        Matcher parts = SHAPE.matcher(text == null ? "" : text);
        if (!parts.matches() || !same(parts.group(3), key.of("token", parts.group(1) + "." + parts.group(2)))) {
            return Verdict.FORGED;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(parts.group(2))), now);
        if (age.compareTo(soonest) < 0) {
            return Verdict.TOO_SOON;
        }
        return age.compareTo(latest) > 0 ? Verdict.EXPIRED : Verdict.GOOD;
    }

    private String body() {
        return nonce + "." + issued.getEpochSecond();
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.US_ASCII), expected.getBytes(StandardCharsets.US_ASCII));
    }
}
