package org.dealercrm.pqrs.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.dealercrm.pqrs.form.FormToken.Verdict;
import org.junit.Test;

public class FormTokenTest {

    private static final Digest KEY = new Digest("a key of this server alone".getBytes(StandardCharsets.US_ASCII));
    private static final Instant SHOWN = Instant.parse("2026-11-29T15:00:00Z");
    private static final String TOKEN = FormToken.issue(new byte[FormToken.NONCE_BYTES], SHOWN).text(KEY);

    private static Verdict after(Duration age, String token) {
        return FormToken.judge(token, KEY, SHOWN.plus(age), Duration.ofSeconds(4), Duration.ofHours(24));
    }

    @Test
    public void aPersonSendsWithinTheDay() {
        assertEquals(Verdict.GOOD, after(Duration.ofSeconds(4), TOKEN));
        assertEquals(Verdict.GOOD, after(Duration.ofHours(24), TOKEN));
    }

    @Test
    public void machinesAreFasterAndForgottenPagesSlower() {
        assertEquals(Verdict.TOO_SOON, after(Duration.ofMillis(3999), TOKEN));
        assertEquals(Verdict.TOO_SOON, after(Duration.ofSeconds(-60), TOKEN));
        assertEquals(Verdict.EXPIRED, after(Duration.ofHours(24).plusSeconds(1), TOKEN));
    }

    @Test
    public void nobodyElseSignsOrChangesOne() {
        String other = FormToken.issue(new byte[FormToken.NONCE_BYTES], SHOWN).text(new Digest(new byte[32]));
        String later = TOKEN.replaceFirst("\\.\\d+\\.", "." + SHOWN.plusSeconds(3600).getEpochSecond() + ".");
        for (String forged : new String[] {null, "", "x", other, later, TOKEN + "x", TOKEN.substring(1)}) {
            assertEquals(forged, Verdict.FORGED, after(Duration.ofMinutes(1), forged));
        }
    }

    @Test
    public void digestsOfDifferentPurposesDiffer() {
        assertNotEquals(KEY.of("entry", "same"), KEY.of("email", "same"));
        assertEquals(43, KEY.of("entry", "same").length());
    }
}
