package org.dealercrm.privacy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.dealercrm.privacy.ConsentRules.Given;
import org.dealercrm.privacy.ConsentRules.Standing;
import org.junit.Test;

public class ConsentRulesTest {
    private static final Instant NOW = Instant.parse("2032-04-07T17:00:00Z");
    private static final Instant BEFORE = Instant.parse("2032-03-07T17:00:00Z");

    private static Given given(ConsentState state) {
        return new Given(state, NOW, true, true);
    }

    private static Optional<String> refusal(ConsentState state, ConsentState standing) {
        return ConsentRules.refusal(given(state), standing == null ? null : new Standing(standing, BEFORE), NOW);
    }

    @Test
    public void grantNeedsEvidenceAndRefusalDoesNot() {
        assertEquals(Optional.of("NoEvidence"), ConsentRules.refusal(new Given(ConsentState.GRANTED, NOW, true, false), null, NOW));
        assertEquals(Optional.empty(), ConsentRules.refusal(new Given(ConsentState.REFUSED, NOW, true, false), null, NOW));
    }

    @Test
    public void onlyWhatWasGrantedIsWithdrawn() {
        assertEquals(Optional.of("NothingToWithdraw"), refusal(ConsentState.WITHDRAWN, null));
        assertEquals(Optional.of("NothingToWithdraw"), refusal(ConsentState.WITHDRAWN, ConsentState.REFUSED));
        assertEquals(Optional.of("NothingToWithdraw"), refusal(ConsentState.WITHDRAWN, ConsentState.WITHDRAWN));
        assertEquals(Optional.empty(), refusal(ConsentState.WITHDRAWN, ConsentState.GRANTED));
        assertEquals(Optional.of("WithdrawInstead"), refusal(ConsentState.REFUSED, ConsentState.GRANTED));
    }

    @Test
    public void grantFollowsAnythingAndMayBeRenewed() {
        for (ConsentState state : ConsentState.values()) {
            assertEquals(Optional.empty(), refusal(ConsentState.GRANTED, state));
        }
        assertEquals(Optional.of("Stands"), refusal(ConsentState.REFUSED, ConsentState.REFUSED));
    }

    @Test
    public void futureUnknownStateAndUnknownWayAreRefused() {
        assertEquals(Optional.of("Future"), ConsentRules.refusal(new Given(ConsentState.REFUSED, NOW.plusSeconds(1), true, true), null, NOW));
        assertEquals(Optional.of("NoState"), ConsentRules.refusal(new Given(null, NOW, true, true), null, NOW));
        assertEquals(Optional.of("NoWay"), ConsentRules.refusal(new Given(ConsentState.REFUSED, NOW, false, true), null, NOW));
    }

    @Test
    public void anOlderAnswerDoesNotHold() {
        Given late = new Given(ConsentState.GRANTED, BEFORE.minusSeconds(1), true, true);
        assertFalse(ConsentRules.holds(late, new Standing(ConsentState.REFUSED, BEFORE)));
        assertTrue(ConsentRules.holds(late, null));
        assertTrue(ConsentRules.holds(given(ConsentState.GRANTED), new Standing(ConsentState.REFUSED, NOW)));
    }
}
