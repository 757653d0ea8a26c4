package org.dealercrm.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a follow-up activity must say in each state, and when a planned one is overdue. */
public final class ActivityRules {
    public static final String PLANNED = "ACTV_PLANNED";
    public static final String DONE = "ACTV_DONE";
    public static final String NOT_DONE = "ACTV_NOT_DONE";
    public static final String CANCELLED = "ACTV_CANCELLED";
    private static final Set<String> STATES = Set.of(PLANNED, DONE, NOT_DONE, CANCELLED);

    /** Clocks of a browser and a server differ a little: so much of the future still counts as now. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private ActivityRules() { }

    /** Whether an activity can be in that state. */
    public static boolean isState(String statusId) {
        return STATES.contains(statusId);
    }

    /** The parts of an activity that its state rules. */
    public record Moments(String statusId, Instant planned, Instant done) { }

    /** The label of the reason why an activity cannot be stored so, if there is one. */
    public static Optional<String> refusal(Moments activity, Instant now) {
        if (PLANNED.equals(activity.statusId()) && activity.planned() == null) {
            return Optional.of("DealercrmActivityPlannedDateRequired");
        }
        if (DONE.equals(activity.statusId()) && activity.done() == null) {
            return Optional.of("DealercrmActivityDoneDateRequired");
        }
        if (!DONE.equals(activity.statusId()) && activity.done() != null) {
            return Optional.of("DealercrmActivityDoneDateOnlyWhenDone");
        }
        if (activity.done() != null && activity.done().isAfter(now.plus(TOLERANCE))) {
            return Optional.of("DealercrmActivityDoneDateInFuture");
        }
        return Optional.empty();
    }

    /** Planned for a moment that has passed. */
    public static boolean overdue(Moments activity, Instant now) {
        return PLANNED.equals(activity.statusId()) && activity.planned() != null && activity.planned().isBefore(now);
    }
}
