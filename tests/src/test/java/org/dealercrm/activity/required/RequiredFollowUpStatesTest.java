package org.dealercrm.activity.required;

import static org.dealercrm.activity.required.RequiredFollowUpStates.ASSURED;
import static org.dealercrm.activity.required.RequiredFollowUpStates.CANCELLED;
import static org.dealercrm.activity.required.RequiredFollowUpStates.ESCALATED;
import static org.dealercrm.activity.required.RequiredFollowUpStates.REPORTED;
import static org.dealercrm.activity.required.RequiredFollowUpStates.REQUIRED;
import static org.dealercrm.activity.required.RequiredFollowUpStates.SOLVED;
import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.dealercrm.activity.required.RequiredFollowUpStates.Action;
import org.dealercrm.activity.required.RequiredFollowUpStates.Actor;
import org.dealercrm.structure.ComponentFiles;
import org.junit.Test;

/** Every role in every state: who may do what, and nothing else. */
public class RequiredFollowUpStatesTest {

    private static final List<String> STATES = List.of(REQUIRED, REPORTED, ESCALATED, ASSURED, SOLVED, CANCELLED);

    /** What each role may do in each state, written down a second time; whatever is not here is refused. */
    private static final Map<String, Set<Action>> EXPECTED = Map.of(
            REQUIRED + " COLLABORATOR", Set.of(Action.REPORT),
            REQUIRED + " REQUESTER", Set.of(Action.ESCALATE, Action.CANCEL),
            REQUIRED + " MANAGER", Set.of(Action.ESCALATE),
            REQUIRED + " CLOCK", Set.of(Action.EXPIRE),
            REPORTED + " REQUESTER", Set.of(Action.ESCALATE),
            REPORTED + " MANAGER", Set.of(Action.ASSURE, Action.RETURN, Action.ESCALATE),
            ESCALATED + " RHP", Set.of(Action.SOLVE));

    @Test
    public void everyRoleMayDoInEveryStateWhatIsItsPartAndNothingElse() {
        for (String state : STATES) {
            for (Actor actor : Actor.values()) {
                assertEquals(state + " " + actor, EXPECTED.getOrDefault(state + " " + actor, Set.of()),
                        RequiredFollowUpStates.allowed(state, Set.of(actor)));
            }
        }
    }

    @Test
    public void whoHasNoPartMayDoNothing() {
        STATES.forEach(state -> assertEquals(Set.of(), RequiredFollowUpStates.allowed(state, Set.of())));
    }

    @Test
    public void aStepLeadsWhereItSays() {
        assertEquals(Optional.of(REPORTED), to(REQUIRED, Action.REPORT));
        assertEquals(Optional.of(ASSURED), to(REPORTED, Action.ASSURE));
        assertEquals(Optional.of(REQUIRED), to(REPORTED, Action.RETURN));
        assertEquals(Optional.of(ESCALATED), to(REQUIRED, Action.EXPIRE));
        assertEquals(Optional.of(ESCALATED), to(REPORTED, Action.ESCALATE));
        assertEquals(Optional.of(SOLVED), to(ESCALATED, Action.SOLVE));
        assertEquals(Optional.of(CANCELLED), to(REQUIRED, Action.CANCEL));
    }

    @Test
    public void noStepIsSkipped() {
        assertEquals(refused("DealercrmRequiredStepNotPossible"),
                RequiredFollowUpStates.refusal(REQUIRED, Action.ASSURE, Set.of(Actor.values()), "hecho"));
        assertEquals(refused("DealercrmRequiredStepNotPossible"),
                RequiredFollowUpStates.refusal(REPORTED, Action.SOLVE, Set.of(Actor.values()), "hecho"));
    }

    @Test
    public void nothingLeavesAClosedState() {
        for (String closed : List.of(ASSURED, SOLVED, CANCELLED)) {
            assertEquals(Set.of(), RequiredFollowUpStates.allowed(closed, Set.of(Actor.values())));
        }
    }

    @Test
    public void theWrongRoleIsToldSo() {
        assertEquals(refused("DealercrmRequiredWrongRole"),
                RequiredFollowUpStates.refusal(ESCALATED, Action.SOLVE, Set.of(Actor.MANAGER, Actor.REQUESTER), "listo"));
    }

    @Test
    public void onlyAssuringAndTheClockNeedNoWords() {
        for (RequiredFollowUpStates.Step step : RequiredFollowUpStates.steps()) {
            boolean silent = step.action() == Action.ASSURE || step.action() == Action.EXPIRE;
            assertEquals(step.toString(), silent ? Optional.empty() : refused("DealercrmRequiredTextMissing"),
                    RequiredFollowUpStates.refusal(step.from(), step.action(), step.by(), " \n"));
        }
    }

    @Test
    public void theDataAllowsTheSameChangesAsTheRules() {
        Set<String> ofData = new TreeSet<>();
        ComponentFiles.elements(Path.of("data/ActivityRequiredTypeData.xml"), "StatusValidChange")
                .forEach(change -> ofData.add(change.getAttribute("statusId") + " " + change.getAttribute("statusIdTo")));
        Set<String> ofRules = new TreeSet<>();
        RequiredFollowUpStates.steps().forEach(step -> ofRules.add(step.from() + " " + step.to()));
        assertEquals(ofRules, ofData);
    }

    private static Optional<String> to(String state, Action action) {
        return RequiredFollowUpStates.step(state, action).map(RequiredFollowUpStates.Step::to);
    }

    private static Optional<String> refused(String label) {
        return Optional.of(label);
    }
}
