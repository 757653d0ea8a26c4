package org.dealercrm.activity.confirmation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.dealercrm.activity.ActivityRules;
import org.dealercrm.shared.queue.AttemptPolicy;

/** Which results of a confirmation call can be taken, and what they make of the activity's review. */
public final class ReviewRules {
    public static final String PHONE_GIVEN = "REV_PHONE_GIVEN";
    public static final String PHONE_ASKED = "REV_PHONE_ASKED";
    public static final String NO_PHONE = "REV_NO_PHONE";
    public static final String CALL_BACK = "REV_CALL_BACK";
    public static final String NOT_REACHED = "REV_NOT_REACHED";
    private static final Set<String> SETTLED = Set.of("REV_CONFIRMED", "REV_DIFFERS", "REV_ANOMALY", "REV_FOLLOW_UP", "REV_COMPLAINT");

    private ReviewRules() { }

    /** Who called about whose activity, at which number, and what came of it. */
    public record Call(ConfirmationOutcome outcome, String comments, String callerPartyId, String collaboratorPartyId, String activityStatusId,
            String phone) { }

    /** The state of a review: its status, how many calls reached nobody, and when the next is due. */
    public record Review(String statusId, long attempts, Instant next) { }

    /** The label of the reason why a result cannot be taken, if there is one. */
    public static Optional<String> refusal(Call call) {
        if (call.callerPartyId() == null) {
            return Optional.of("DealercrmConfirmationCallerUnknown");
        }
        if (call.callerPartyId().equals(call.collaboratorPartyId())) {
            return Optional.of("DealercrmConfirmationOwnRefused");
        }
        if (!ActivityRules.DONE.equals(call.activityStatusId())) {
            return Optional.of("DealercrmConfirmationNotDone");
        }
        if (call.outcome() == ConfirmationOutcome.NO_PHONE) {
            return call.collaboratorPartyId() == null ? Optional.of("DealercrmConfirmationNobodyToAsk") : Optional.empty();
        }
        if (call.phone() == null) {
            return Optional.of("DealercrmConfirmationPhoneMissing");
        }
        boolean wordless = call.comments() == null || call.comments().isBlank();
        return call.outcome().commentNeeded() && wordless ? Optional.of("DealercrmConfirmationCommentRequired") : Optional.empty();
    }

    /** Whether the result takes the place of the one in force: who was heard once stays heard when a later call reaches nobody. */
    public static boolean supersedes(Review present, ConfirmationOutcome outcome) {
        return outcome.settles() || present.statusId() == null || !SETTLED.contains(present.statusId());
    }

    /** The review after the call. */
    public static Review next(Review present, ConfirmationOutcome outcome, AttemptPolicy policy, Instant now, Instant agreed) {
        if (!supersedes(present, outcome)) {
            return new Review(present.statusId(), present.attempts(), null);
        }
        return switch (outcome) {
        case CALL_BACK -> new Review(CALL_BACK, present.attempts(), policy.nextAttempt(now, agreed));
        case RETRY -> policy.callsAgainAfter(present.attempts() + 1)
                ? new Review(CALL_BACK, present.attempts() + 1, policy.nextAttempt(now, agreed))
                : new Review(NOT_REACHED, present.attempts() + 1, null);
        default -> new Review(outcome.statusId(), present.attempts(), null);
        };
    }
}
