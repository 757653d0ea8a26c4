package org.dealercrm.pqrs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The state machine of a case (GSC-PRO-05): which step leads where, who may take it, and when it must say why. */
public final class PqrsStates {
    public static final String RECEIVED = "PQRS_RECEIVED";
    public static final String IN_PROGRESS = "PQRS_IN_PROGRESS";
    public static final String WAITING = "PQRS_WAITING";
    public static final String IN_REVIEW = "PQRS_IN_REVIEW";
    public static final String APPROVED = "PQRS_APPROVED";
    public static final String ANSWERED = "PQRS_ANSWERED";
    public static final String NOTIFIED = "PQRS_NOTIFIED";
    public static final String CLOSED = "PQRS_CLOSED";
    public static final String TRANSFERRED = "PQRS_TRANSFERRED";
    public static final String LAPSED = "PQRS_LAPSED";
    public static final String VOIDED = "PQRS_VOIDED";

    /** The states without an answer, in which the term runs or rests. */
    public static final List<String> UNANSWERED = List.of(RECEIVED, IN_PROGRESS, WAITING, IN_REVIEW, APPROVED);

    /** The states in which somebody still has to do something. */
    public static final List<String> OPEN = List.of(RECEIVED, IN_PROGRESS, WAITING, IN_REVIEW, APPROVED, ANSWERED, NOTIFIED);

    /** What somebody is for one case: who takes cases in and gives them out, who answers it, who approves answers, and the clock. */
    public enum Actor { REGISTRAR, RESPONSIBLE, REVIEWER, CLOCK }

    /** What can be done with a case once it is registered. */
    public enum Action { ASSIGN, ASK, RESUME, LAPSE, TRANSFER, VOID, SUBMIT, RETURN, APPROVE, SEND, NOTIFY, CLOSE, REOPEN }

    /** One step of the machine; every step that is not here is refused. */
    public record Step(String from, Action action, Set<Actor> by, String to, boolean needsText) { }

    private static final Set<Actor> STAFF = Set.of(Actor.REGISTRAR, Actor.RESPONSIBLE, Actor.REVIEWER);
    private static final Set<Actor> GIVING_OUT = Set.of(Actor.REGISTRAR, Actor.REVIEWER);
    private static final Set<Actor> REVIEWING = Set.of(Actor.REVIEWER);

    private static final List<Step> STEPS = List.of(
            new Step(RECEIVED, Action.ASSIGN, GIVING_OUT, IN_PROGRESS, false),
            new Step(RECEIVED, Action.TRANSFER, GIVING_OUT, TRANSFERRED, true),
            new Step(RECEIVED, Action.VOID, REVIEWING, VOIDED, true),
            new Step(IN_PROGRESS, Action.ASSIGN, GIVING_OUT, IN_PROGRESS, true),
            new Step(IN_PROGRESS, Action.ASK, STAFF, WAITING, true),
            new Step(IN_PROGRESS, Action.TRANSFER, GIVING_OUT, TRANSFERRED, true),
            new Step(IN_PROGRESS, Action.VOID, REVIEWING, VOIDED, true),
            new Step(IN_PROGRESS, Action.SUBMIT, Set.of(Actor.RESPONSIBLE, Actor.REVIEWER), IN_REVIEW, false),
            new Step(WAITING, Action.ASSIGN, GIVING_OUT, WAITING, true),
            new Step(WAITING, Action.RESUME, STAFF, IN_PROGRESS, true),
            new Step(WAITING, Action.LAPSE, Set.of(Actor.CLOCK), LAPSED, false),
            new Step(IN_REVIEW, Action.ASSIGN, GIVING_OUT, IN_REVIEW, true),
            new Step(IN_REVIEW, Action.RETURN, REVIEWING, IN_PROGRESS, true),
            new Step(IN_REVIEW, Action.APPROVE, REVIEWING, APPROVED, false),
            new Step(APPROVED, Action.ASSIGN, GIVING_OUT, APPROVED, true),
            new Step(APPROVED, Action.RETURN, REVIEWING, IN_PROGRESS, true),
            new Step(APPROVED, Action.SEND, STAFF, ANSWERED, false),
            new Step(ANSWERED, Action.ASSIGN, GIVING_OUT, ANSWERED, true),
            new Step(ANSWERED, Action.NOTIFY, STAFF, NOTIFIED, false),
            new Step(ANSWERED, Action.REOPEN, GIVING_OUT, IN_PROGRESS, true),
            new Step(NOTIFIED, Action.ASSIGN, GIVING_OUT, NOTIFIED, true),
            new Step(NOTIFIED, Action.CLOSE, GIVING_OUT, CLOSED, false),
            new Step(NOTIFIED, Action.REOPEN, GIVING_OUT, IN_PROGRESS, true),
            new Step(CLOSED, Action.REOPEN, GIVING_OUT, IN_PROGRESS, true));

    private PqrsStates() { }

    /** All steps, in the order in which a case goes. */
    public static List<Step> steps() {
        return STEPS;
    }

    /** The step that an action is in a state, if it is one. */
    public static Optional<Step> step(String statusId, Action action) {
        return STEPS.stream().filter(step -> step.from().equals(statusId) && step.action() == action).findFirst();
    }

    /** The actions that somebody may take in a state: the buttons of the page. */
    public static Set<Action> allowed(String statusId, Set<Actor> actors) {
        Set<Action> allowed = EnumSet.noneOf(Action.class);
        Arrays.stream(Action.values()).filter(action -> refusal(statusId, action, actors, "text").isEmpty()).forEach(allowed::add);
        return allowed;
    }

    /** The label of the reason why somebody cannot take an action in a state with that text, if there is one. */
    public static Optional<String> refusal(String statusId, Action action, Set<Actor> actors, String text) {
        Optional<Step> step = step(statusId, action);
        if (step.isEmpty()) {
            return Optional.of("DealercrmPqrsStepNotPossible");
        }
        if (step.get().by().stream().noneMatch(actors::contains)) {
            return Optional.of("DealercrmPqrsWrongRole");
        }
        return step.get().needsText() && (text == null || text.isBlank()) ? Optional.of("DealercrmPqrsTextMissing") : Optional.empty();
    }
}
