package org.dealercrm.activity;

import java.util.LinkedHashMap;
import java.util.Map;

import org.dealercrm.activity.ruling.RulingProposal;

/** What one collaborator, or all together, planned and did in a month, how it was ruled and how far it reaches the goal. */
public final class FollowUpFigures {
    private final Map<String, Long> byState = new LinkedHashMap<>();
    private final Map<String, Long> byReason = new LinkedHashMap<>();
    private long valid;
    private long invalid;
    private long measured;
    private Long goal;

    /** Adds activities of one state, validity and reason; only what was done can be valid or not. */
    public FollowUpFigures add(String statusId, String validityId, String reasonEnumId, long count) {
        byState.merge(statusId, count, Long::sum);
        if (ActivityRules.DONE.equals(statusId) && RulingProposal.VALID.equals(validityId)) {
            valid += count;
        } else if (ActivityRules.DONE.equals(statusId) && RulingProposal.INVALID.equals(validityId)) {
            invalid += count;
            byReason.merge(reasonEnumId, count, Long::sum);
        }
        return this;
    }

    /** Adds a goal; without any there is none, which is not zero. */
    public FollowUpFigures addGoal(Long value) {
        if (value != null) {
            goal = goal == null ? value : Long.valueOf(goal + value);
        }
        return this;
    }

    /** Adds the figures of a collaborator to a total: who has no goal does not lift the attainment of the others. */
    public FollowUpFigures plus(FollowUpFigures other) {
        other.byState.forEach((state, count) -> byState.merge(state, count, Long::sum));
        other.byReason.forEach((reason, count) -> byReason.merge(reason, count, Long::sum));
        valid += other.valid;
        invalid += other.invalid;
        measured += other.goal == null ? 0 : other.valid;
        return addGoal(other.goal);
    }

    public long inState(String statusId) {
        return byState.getOrDefault(statusId, 0L);
    }

    public long valid() {
        return valid;
    }

    public long invalid() {
        return invalid;
    }

    public long invalidFor(String reasonEnumId) {
        return byReason.getOrDefault(reasonEnumId, 0L);
    }

    /** Done and not ruled on. */
    public long unruled() {
        return inState(ActivityRules.DONE) - valid - invalid;
    }

    public Long goal() {
        return goal;
    }

    /** Valid done activities / goal of one collaborator (1 is 100 %); null without a goal. */
    public Double attainment() {
        return ratio(valid);
    }

    /** The same of a total. */
    public Double totalAttainment() {
        return ratio(measured);
    }

    private Double ratio(long reached) {
        return goal == null || goal == 0 ? null : Double.valueOf((double) reached / goal);
    }
}
