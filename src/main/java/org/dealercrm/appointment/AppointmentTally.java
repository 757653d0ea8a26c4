package org.dealercrm.appointment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What became of the appointments of a period. All but booked are counted by the day of the appointment (cohort); booked is counted by
 * the day of booking and counts a chain once, however often it was moved.
 *
 * @param booked      chains that were begun in the period
 * @param attended    the customer came
 * @param noShow      the customer did not come
 * @param cancelled   cancelled by customer or site: no no-show
 * @param rescheduled moved to another time: still open, no failure
 * @param unresolved  past, and nobody said what came of it yet: due all the same
 * @param open        still to come
 */
public record AppointmentTally(long booked, long attended, long noShow, long cancelled, long rescheduled, long unresolved, long open) {
    public static final AppointmentTally NONE = new AppointmentTally(0, 0, 0, 0, 0, 0, 0);
    private static final int SCALE = 6;

    /**
     * Due in the period, the denominator of attendance wherever it is shown: booked for a time that has come. What was cancelled or moved is
     * not due; what is unresolved is due and told beside it, so that leaving outcomes out betters no rate.
     */
    public long due() {
        return attended + noShow + unresolved;
    }

    /** Every appointment of the cohort. */
    public long all() {
        return attended + noShow + cancelled + rescheduled + unresolved + open;
    }

    /** Attended over due (1 is 100 %), or null when nothing was due. */
    public BigDecimal showRate() {
        return due() == 0 ? null : BigDecimal.valueOf(attended).divide(BigDecimal.valueOf(due()), SCALE, RoundingMode.HALF_UP);
    }

    /** The sum of two tallies. */
    public AppointmentTally plus(AppointmentTally other) {
        return new AppointmentTally(booked + other.booked, attended + other.attended, noShow + other.noShow, cancelled + other.cancelled,
                rescheduled + other.rescheduled, unresolved + other.unresolved, open + other.open);
    }

    /** The tally of so many appointments in one state; past says whether their time has come. */
    public static AppointmentTally of(String statusId, boolean past, long count) {
        return switch (statusId) {
        case AppointmentStates.ATTENDED -> new AppointmentTally(0, count, 0, 0, 0, 0, 0);
        case AppointmentStates.NO_SHOW -> new AppointmentTally(0, 0, count, 0, 0, 0, 0);
        case AppointmentStates.CANCELLED -> new AppointmentTally(0, 0, 0, count, 0, 0, 0);
        case AppointmentStates.RESCHEDULED -> new AppointmentTally(0, 0, 0, 0, count, 0, 0);
        default -> new AppointmentTally(0, 0, 0, 0, 0, past ? count : 0, past ? 0 : count);
        };
    }

    static AppointmentTally booked(long count) {
        return new AppointmentTally(count, 0, 0, 0, 0, 0, 0);
    }
}
