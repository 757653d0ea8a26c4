package org.dealercrm.indicator;

import org.dealercrm.shared.Ratio;

/**
 * The prospecting figures of one slice: the whole, a brand or an adviser. The four ratios are kept apart, because they
 * answer different questions: attainment (valid / goal), validity (valid / verified), coverage (verified / reported).
 * A prospect that was not reached, or may not be called, is neither valid nor invalid and stays unverified.
 */
final class ProspectingFigures {

    private long reported;
    private long valid;
    private long invalid;
    private Long goal;
    private Long measured;

    /** Adds prospects of one outcome; a null outcome is a prospect without verdict. */
    ProspectingFigures add(String outcomeId, long count) {
        reported += count;
        if ("VALID".equals(outcomeId)) {
            valid += count;
        } else if ("INVALID".equals(outcomeId)) {
            invalid += count;
        }
        return this;
    }

    /** Adds a goal; slices without any goal have none, which is not zero. */
    ProspectingFigures addGoal(Long value) {
        if (value != null) {
            goal = goal == null ? value : Long.valueOf(goal + value);
        }
        return this;
    }

    /** Says how many of the valid prospects belong to slices with a goal; the others must not lift the attainment. */
    ProspectingFigures measure(long validWithGoal) {
        measured = validWithGoal;
        return this;
    }

    long reported() {
        return reported;
    }

    long valid() {
        return valid;
    }

    long invalid() {
        return invalid;
    }

    long verified() {
        return valid + invalid;
    }

    long unverified() {
        return reported - verified();
    }

    Long goal() {
        return goal;
    }

    /** The valid prospects that count for the attainment: all, unless {@link #measure} said otherwise. */
    long measured() {
        return measured == null ? valid : measured;
    }

    /** Prospección of GC-PRO-05: valid prospects / goal. */
    Ratio attainment() {
        return new Ratio(measured(), goal);
    }

    /** Valid / verified. */
    Ratio validity() {
        return new Ratio(valid, verified());
    }

    /** Verified / reported. */
    Ratio coverage() {
        return new Ratio(verified(), reported);
    }
}
