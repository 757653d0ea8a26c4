package org.dealercrm.activity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.dealercrm.activity.confirmation.ConfirmationOutcome;
import org.dealercrm.activity.confirmation.ReviewRules;
import org.dealercrm.shared.queue.AttemptPolicy;
import org.junit.Test;

/** What a confirmation call makes of an activity's review. */
public class ReviewRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final AttemptPolicy POLICY = new AttemptPolicy(3, Duration.ofHours(4));
    private static final ReviewRules.Review UNTOUCHED = new ReviewRules.Review(null, 0, null);

    private static Optional<String> refusal(ConfirmationOutcome outcome, String comments, String phone) {
        return ReviewRules.refusal(new ReviewRules.Call(outcome, comments, "CALLER", "COLLABORATOR", "ACTV_DONE", phone));
    }

    private static ReviewRules.Review next(ReviewRules.Review present, ConfirmationOutcome outcome, Instant agreed) {
        return ReviewRules.next(present, outcome, POLICY, NOW, agreed);
    }

    @Test
    public void nobodyConfirmsAnActivityOfTheirOwn() {
        assertEquals(Optional.of("DealercrmConfirmationOwnRefused"), ReviewRules.refusal(
                new ReviewRules.Call(ConfirmationOutcome.CONFIRMED, null, "P", "P", "ACTV_DONE", "+573000000001")));
        assertEquals(Optional.of("DealercrmConfirmationCallerUnknown"), ReviewRules.refusal(
                new ReviewRules.Call(ConfirmationOutcome.CONFIRMED, null, null, "P", "ACTV_DONE", "+573000000001")));
    }

    @Test
    public void onlyWhatWasDoneIsConfirmed() {
        for (String state : new String[] {"ACTV_PLANNED", "ACTV_NOT_DONE", "ACTV_CANCELLED", null}) {
            assertEquals(Optional.of("DealercrmConfirmationNotDone"), ReviewRules.refusal(
                    new ReviewRules.Call(ConfirmationOutcome.CONFIRMED, null, "CALLER", "P", state, "+573000000001")));
        }
    }

    @Test
    public void withoutANumberOnlyTheCollaboratorCanBeAsked() {
        for (ConfirmationOutcome outcome : ConfirmationOutcome.values()) {
            boolean refused = refusal(outcome, "dice que sí", null).isPresent();
            assertEquals(outcome.name(), outcome != ConfirmationOutcome.NO_PHONE, refused);
        }
        assertEquals(Optional.of("DealercrmConfirmationNobodyToAsk"), ReviewRules.refusal(
                new ReviewRules.Call(ConfirmationOutcome.NO_PHONE, null, "CALLER", null, "ACTV_DONE", null)));
    }

    @Test
    public void whatSomebodyMustActOnNeedsTheCustomersWords() {
        for (ConfirmationOutcome outcome : ConfirmationOutcome.values()) {
            assertEquals(outcome.name(), outcome.commentNeeded(), refusal(outcome, "  ", "+573000000001").isPresent());
            assertFalse(outcome.name(), refusal(outcome, "lo dijo", "+573000000001").isPresent());
            assertTrue(outcome.name(), !outcome.asksForAction() || outcome.commentNeeded() && outcome.settles());
        }
    }

    @Test
    public void aCustomerWhoDoesNotAnswerIsCalledAgainUntilTheLimit() {
        ReviewRules.Review first = next(UNTOUCHED, ConfirmationOutcome.RETRY, null);
        assertEquals(new ReviewRules.Review(ReviewRules.CALL_BACK, 1, NOW.plus(Duration.ofHours(4))), first);
        ReviewRules.Review second = next(first, ConfirmationOutcome.RETRY, NOW.plus(Duration.ofMinutes(30)));
        assertEquals(new ReviewRules.Review(ReviewRules.CALL_BACK, 2, NOW.plus(Duration.ofMinutes(30))), second);
        assertEquals(new ReviewRules.Review(ReviewRules.NOT_REACHED, 3, null), next(second, ConfirmationOutcome.RETRY, null));
    }

    @Test
    public void whoAsksToBeCalledLaterIsNeverGivenUp() {
        ReviewRules.Review tired = new ReviewRules.Review(ReviewRules.CALL_BACK, 2, null);
        assertEquals(new ReviewRules.Review(ReviewRules.CALL_BACK, 2, NOW.plus(Duration.ofDays(1))),
                next(tired, ConfirmationOutcome.CALL_BACK, NOW.plus(Duration.ofDays(1))));
    }

    @Test
    public void whoWasHeardStaysHeardWhenALaterCallReachesNobody() {
        ReviewRules.Review heard = new ReviewRules.Review("REV_CONFIRMED", 0, null);
        for (ConfirmationOutcome outcome : ConfirmationOutcome.values()) {
            String expected = outcome.settles() ? outcome.statusId() : "REV_CONFIRMED";
            assertEquals(outcome.name(), expected, next(heard, outcome, null).statusId());
            assertEquals(outcome.name(), outcome.settles(), ReviewRules.supersedes(heard, outcome));
        }
    }
}
