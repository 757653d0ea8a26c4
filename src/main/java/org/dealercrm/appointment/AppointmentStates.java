package org.dealercrm.appointment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The state machine of an appointment: which step leads where, when it must say why and whether its time must have come. What is past
 * without an outcome is unresolved, which is no state: nobody becomes a no-show by the clock.
 */
public final class AppointmentStates {
    public static final String BOOKED = "APT_BOOKED";
    public static final String CONFIRMED = "APT_CONFIRMED";
    public static final String ATTENDED = "APT_ATTENDED";
    public static final String NO_SHOW = "APT_NO_SHOW";
    public static final String CANCELLED = "APT_CANCELLED";
    public static final String RESCHEDULED = "APT_RESCHEDULED";

    /** The states without an outcome. */
    public static final List<String> OPEN = List.of(BOOKED, CONFIRMED);

    /** The states that give their place back. */
    public static final List<String> PLACE_GIVEN_BACK = List.of(CANCELLED, RESCHEDULED);

    /** What can be done with an appointment once it exists. */
    public enum Action { CONFIRM, ATTEND, NO_SHOW, RESCHEDULE, CANCEL }

    /** From when on a step can be taken: at once, from the day of the appointment, or from its time. */
    public enum When { BEFORE, ANY, FROM_DAY, FROM_TIME }

    /** How far the time of an appointment has come. */
    public enum Moment { BEFORE_DAY, ON_DAY, PAST }

    /** One step of the machine; every step that is not here is refused. */
    public record Step(String from, Action action, String to, When when, boolean needsText) { }

    private static final List<Step> STEPS = List.of(
            new Step(BOOKED, Action.CONFIRM, CONFIRMED, When.BEFORE, false),
            new Step(BOOKED, Action.ATTEND, ATTENDED, When.FROM_DAY, false),
            new Step(BOOKED, Action.NO_SHOW, NO_SHOW, When.FROM_TIME, false),
            new Step(BOOKED, Action.RESCHEDULE, RESCHEDULED, When.ANY, true),
            new Step(BOOKED, Action.CANCEL, CANCELLED, When.ANY, true),
            new Step(CONFIRMED, Action.ATTEND, ATTENDED, When.FROM_DAY, false),
            new Step(CONFIRMED, Action.NO_SHOW, NO_SHOW, When.FROM_TIME, false),
            new Step(CONFIRMED, Action.RESCHEDULE, RESCHEDULED, When.ANY, true),
            new Step(CONFIRMED, Action.CANCEL, CANCELLED, When.ANY, true),
            new Step(NO_SHOW, Action.ATTEND, ATTENDED, When.FROM_DAY, true),
            new Step(ATTENDED, Action.NO_SHOW, NO_SHOW, When.FROM_TIME, true));

    private AppointmentStates() { }

    /** All steps, in the order in which an appointment goes. */
    public static List<Step> steps() {
        return STEPS;
    }

    /** The step that an action is in a state, if it is one. */
    public static Optional<Step> step(String statusId, Action action) {
        return STEPS.stream().filter(step -> step.from().equals(statusId) && step.action() == action).findFirst();
    }

    /** The actions that can be taken now: the buttons of the page. */
    public static Set<Action> allowed(String statusId, Moment moment) {
        Set<Action> allowed = EnumSet.noneOf(Action.class);
        Arrays.stream(Action.values()).filter(action -> refusal(statusId, action, moment, "text").isEmpty()).forEach(allowed::add);
        return allowed;
    }

    /** The label of the reason why an action cannot be taken in a state with that text, if there is one. */
    public static Optional<String> refusal(String statusId, Action action, Moment moment, String text) {
        Optional<Step> step = step(statusId, action);
        if (step.isEmpty()) {
            return Optional.of("DealercrmAppointmentStepNotPossible");
        }
        switch (step.get().when()) {
        case BEFORE -> {
            if (moment == Moment.PAST) {
                return Optional.of("DealercrmAppointmentStepTooLate");
            }
        }
        case FROM_DAY -> {
            if (moment == Moment.BEFORE_DAY) {
                return Optional.of("DealercrmAppointmentStepBeforeDay");
            }
        }
        case FROM_TIME -> {
            if (moment != Moment.PAST) {
                return Optional.of("DealercrmAppointmentStepBeforeTime");
            }
        }
        default -> { }
        }
        return step.get().needsText() && (text == null || text.isBlank()) ? Optional.of("DealercrmAppointmentReasonMissing") : Optional.empty();
    }

    /** Whether an appointment is past and nobody said what came of it. */
    public static boolean unresolved(String statusId, Moment moment) {
        return OPEN.contains(statusId) && moment == Moment.PAST;
    }
}
