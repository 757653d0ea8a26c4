package org.dealercrm.activity.ruling;

import java.util.Optional;

import org.dealercrm.activity.ActivityRules;

/** When a person may rule on an activity, and what the ruling must say. */
public final class RulingRules {
    /** The reason that says nothing by itself. */
    public static final String OTHER = "ARR_OTHER";

    private RulingRules() { }

    /**
     * A ruling that somebody wants to make.
     *
     * @param validityId      ACTV_VALID or ACTV_INVALID
     * @param reasonEnumId    a known reason, or null
     * @param comment         what the person says, or null
     * @param statusId        state of the activity
     * @param ownerPartyId    whose activity it is
     * @param rulerPartyId    who rules
     */
    public record Ruling(String validityId, String reasonEnumId, String comment, String statusId, String ownerPartyId, String rulerPartyId) { }

    /** The label of the reason why the ruling cannot be made, if there is one. */
    public static Optional<String> refusal(Ruling ruling) {
        if (!ActivityRules.DONE.equals(ruling.statusId())) {
            return Optional.of("DealercrmRulingOnlyDone");
        }
        if (ruling.rulerPartyId() == null || ruling.rulerPartyId().equals(ruling.ownerPartyId())) {
            return Optional.of("DealercrmRulingOwnRefused");
        }
        return refusal(ruling.validityId(), ruling.reasonEnumId(), ruling.comment());
    }

    /** The same for what is decided, whatever the activity. */
    public static Optional<String> refusal(String validityId, String reasonEnumId, String comment) {
        boolean invalid = RulingProposal.INVALID.equals(validityId);
        if (!invalid && !RulingProposal.VALID.equals(validityId)) {
            return Optional.of("DealercrmRulingUnknown");
        }
        if (invalid && reasonEnumId == null) {
            return Optional.of("DealercrmRulingReasonRequired");
        }
        if (invalid && OTHER.equals(reasonEnumId) && (comment == null || comment.isBlank())) {
            return Optional.of("DealercrmRulingCommentRequired");
        }
        return Optional.empty();
    }
}
