package org.dealercrm.activity.notice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.dealercrm.activity.ActivityRules;

/** What a notice tells about an activity: why it lacks evidence, and, if it was ruled invalid, by which ruling. */
record Matter(Reason reason, String rulingId) {

    /** Why an activity lacks evidence of follow-up. */
    enum Reason { NOT_DONE, OVERDUE, INVALID }

    /** An activity as it is now; the day is that of its plan at its site. */
    record Activity(String statusId, String validityId, String rulingId, LocalDate plannedDay) { }

    /** What there is to tell about an activity today, if anything. A plan is overdue from the day after it. */
    static Optional<Matter> of(Activity activity, LocalDate today) {
        if (ActivityRules.NOT_DONE.equals(activity.statusId())) {
            return Optional.of(new Matter(Reason.NOT_DONE, null));
        }
        if (ActivityRules.PLANNED.equals(activity.statusId()) && activity.plannedDay() != null && activity.plannedDay().isBefore(today)) {
            return Optional.of(new Matter(Reason.OVERDUE, null));
        }
        if (ActivityRules.DONE.equals(activity.statusId()) && ItemState.INVALID.equals(activity.validityId())) {
            return Optional.of(new Matter(Reason.INVALID, activity.rulingId()));
        }
        return Optional.empty();
    }

    /** Told once is told: an overdue plan that becomes "not done" is the same matter, a new ruling is another one. */
    boolean sameAs(Matter other) {
        boolean ruled = reason == Reason.INVALID;
        return ruled == (other.reason == Reason.INVALID) && (!ruled || Objects.equals(rulingId, other.rulingId));
    }
}
