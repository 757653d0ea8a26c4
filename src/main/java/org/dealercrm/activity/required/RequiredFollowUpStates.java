package org.dealercrm.activity.required;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The state machine of a required follow-up (PAD-7.2-05): which step leads where, who may take it, and when it must say why. */
public final class RequiredFollowUpStates {
    public static final String REQUIRED = "RFU_REQUIRED";
    public static final String REPORTED = "RFU_REPORTED";
    public static final String ESCALATED = "RFU_ESCALATED";
    public static final String ASSURED = "RFU_ASSURED";
    public static final String SOLVED = "RFU_SOLVED";
    public static final String CANCELLED = "RFU_CANCELLED";

    /** The states in which somebody still has to do something. */
    public static final List<String> OPEN = List.of(REQUIRED, REPORTED, ESCALATED);

    /** What somebody is for one required follow-up. */
    public enum Actor { COLLABORATOR, MANAGER, REQUESTER, RHP, CLOCK }

    /** What can be done with a required follow-up once it exists. */
    public enum Action { REPORT, ASSURE, RETURN, ESCALATE, EXPIRE, SOLVE, CANCEL }

    /** One step of the machine; every step that is not here is refused. */
    public record Step(String from, Action action, Set<Actor> by, String to, boolean needsText) { }

    private static final List<Step> STEPS = List.of(
            new Step(REQUIRED, Action.REPORT, Set.of(Actor.COLLABORATOR), REPORTED, true),
            new Step(REQUIRED, Action.ESCALATE, Set.of(Actor.REQUESTER, Actor.MANAGER), ESCALATED, true),
            new Step(REQUIRED, Action.EXPIRE, Set.of(Actor.CLOCK), ESCALATED, false),
            new Step(REQUIRED, Action.CANCEL, Set.of(Actor.REQUESTER), CANCELLED, true),
            new Step(REPORTED, Action.ASSURE, Set.of(Actor.MANAGER), ASSURED, false),
            new Step(REPORTED, Action.RETURN, Set.of(Actor.MANAGER), REQUIRED, true),
            new Step(REPORTED, Action.ESCALATE, Set.of(Actor.REQUESTER, Actor.MANAGER), ESCALATED, true),
            new Step(ESCALATED, Action.SOLVE, Set.of(Actor.RHP), SOLVED, true));

    private RequiredFollowUpStates() { }

    /** All steps, in the order in which a follow-up goes. */
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
            return Optional.of("DealercrmRequiredStepNotPossible");
        }
        if (step.get().by().stream().noneMatch(actors::contains)) {
            return Optional.of("DealercrmRequiredWrongRole");
        }
        return step.get().needsText() && (text == null || text.isBlank()) ? Optional.of("DealercrmRequiredTextMissing") : Optional.empty();
    }
}
