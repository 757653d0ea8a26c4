package org.dealercrm.prospect;

import java.time.Instant;
import java.util.Optional;

import org.dealercrm.shared.queue.AttemptPolicy;

/** What a verdict may be and what it makes of a prospect. "Not reached" is never "false": it only asks for another call. */
public final class VerdictRules {

    private VerdictRules() { }

    /** Who says what about whose prospect; agreedCall is the moment the customer asked to be called at, or null. */
    public record Verdict(Outcome outcome, String comments, String verifierPartyId, String adviserPartyId, Instant agreedCall) { }

    /** The label of the reason why a verdict cannot be taken, if there is one. */
    public static Optional<String> refusal(Verdict verdict) {
        if (verdict.verifierPartyId() == null) {
            return Optional.of("DealercrmProspectVerifierUnknown");
        }
        if (verdict.verifierPartyId().equals(verdict.adviserPartyId())) {
            return Optional.of("DealercrmProspectOwnRefused");
        }
        if (verdict.outcome() == Outcome.INVALID && (verdict.comments() == null || verdict.comments().isBlank())) {
            return Optional.of("DealercrmProspectCommentRequired");
        }
        return Optional.empty();
    }

    /** Whether the verdict takes the place of the one in force, or is only kept as one more attempt. */
    public static boolean supersedes(VerificationState present, Verdict verdict) {
        return verdict.outcome() != Outcome.PENDING || !present.settled();
    }

    /** The state after the verdict. */
    public static VerificationState next(VerificationState present, Verdict verdict, AttemptPolicy policy, Instant now) {
        long attempts = present.attemptCount() + 1;
        if (!supersedes(present, verdict)) {
            return new VerificationState(present.statusId(), attempts, null);
        }
        return switch (verdict.outcome()) {
        case VALID -> new VerificationState(VerificationState.VALID, attempts, null);
        case INVALID -> new VerificationState(VerificationState.INVALID, attempts, null);
        case NEITHER -> new VerificationState(VerificationState.NOT_CONTACTABLE, attempts, null);
        case PENDING -> policy.callsAgainAfter(attempts)
                ? new VerificationState(VerificationState.CALL_BACK, attempts, policy.nextAttempt(now, verdict.agreedCall()))
                : new VerificationState(VerificationState.NOT_REACHED, attempts, null);
        };
    }
}
