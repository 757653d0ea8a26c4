package org.dealercrm.prospect;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.dealercrm.shared.queue.AttemptPolicy;
import org.junit.Test;

public class VerdictRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final AttemptPolicy POLICY = new AttemptPolicy(3, Duration.ofHours(4));
    private static final VerificationState WAITING = new VerificationState(VerificationState.PENDING, 0, null);

    private static VerdictRules.Verdict verdict(Outcome outcome) {
        return new VerdictRules.Verdict(outcome, "comment", "AGENT", "ADVISER", null);
    }

    private static VerificationState after(VerificationState present, Outcome... outcomes) {
        VerificationState state = present;
        for (Outcome outcome : outcomes) {
            state = VerdictRules.next(state, verdict(outcome), POLICY, NOW);
        }
        return state;
    }

    @Test
    public void aValidCallSettlesTheProspect() {
        assertEquals(new VerificationState(VerificationState.VALID, 1, null), after(WAITING, Outcome.VALID));
    }

    @Test
    public void notReachedIsCalledAgainAfterThePause() {
        assertEquals(new VerificationState(VerificationState.CALL_BACK, 1, NOW.plus(Duration.ofHours(4))), after(WAITING, Outcome.PENDING));
    }

    @Test
    public void notReachedThreeTimesIsNotReachedAndNeverInvalid() {
        assertEquals(new VerificationState(VerificationState.NOT_REACHED, 3, null),
                after(WAITING, Outcome.PENDING, Outcome.PENDING, Outcome.PENDING));
    }

    @Test
    public void aMomentAgreedWithTheCustomerBeatsThePause() {
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        VerdictRules.Verdict agreed = new VerdictRules.Verdict(Outcome.PENDING, null, "AGENT", "ADVISER", tomorrow);
        assertEquals(tomorrow, VerdictRules.next(WAITING, agreed, POLICY, NOW).nextAttempt());
    }

    @Test
    public void anAgreedMomentInThePastIsIgnored() {
        VerdictRules.Verdict agreed = new VerdictRules.Verdict(Outcome.PENDING, null, "AGENT", "ADVISER", NOW.minusSeconds(1));
        assertEquals(NOW.plus(Duration.ofHours(4)), VerdictRules.next(WAITING, agreed, POLICY, NOW).nextAttempt());
    }

    @Test
    public void aLaterCallThatReachesNobodyKeepsTheVerdictInForce() {
        VerificationState valid = after(WAITING, Outcome.VALID);
        assertFalse(VerdictRules.supersedes(valid, verdict(Outcome.PENDING)));
        assertEquals(new VerificationState(VerificationState.VALID, 2, null), after(valid, Outcome.PENDING));
    }

    @Test
    public void aNewFindingTakesThePlaceOfTheOldOne() {
        VerificationState invalid = after(WAITING, Outcome.INVALID);
        assertTrue(VerdictRules.supersedes(invalid, verdict(Outcome.VALID)));
        assertEquals(VerificationState.VALID, after(invalid, Outcome.VALID).statusId());
    }

    @Test
    public void whoMayNotBeCalledIsNeitherValidNorInvalid() {
        assertEquals(VerificationState.NOT_CONTACTABLE, after(WAITING, Outcome.NEITHER).statusId());
    }

    @Test
    public void invalidNeedsAComment() {
        assertEquals(Optional.of("DealercrmProspectCommentRequired"),
                VerdictRules.refusal(new VerdictRules.Verdict(Outcome.INVALID, " \n ", "AGENT", "ADVISER", null)));
        assertEquals(Optional.empty(), VerdictRules.refusal(new VerdictRules.Verdict(Outcome.VALID, null, "AGENT", "ADVISER", null)));
    }

    @Test
    public void nobodyVerifiesAProspectOfTheirOwn() {
        assertEquals(Optional.of("DealercrmProspectOwnRefused"),
                VerdictRules.refusal(new VerdictRules.Verdict(Outcome.VALID, null, "ADVISER", "ADVISER", null)));
    }

    @Test
    public void aUserWhoIsNoPersonGivesNoVerdict() {
        assertEquals(Optional.of("DealercrmProspectVerifierUnknown"),
                VerdictRules.refusal(new VerdictRules.Verdict(Outcome.VALID, null, null, null, null)));
    }
}
