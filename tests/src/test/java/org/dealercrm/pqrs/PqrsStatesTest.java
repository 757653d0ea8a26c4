package org.dealercrm.pqrs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.dealercrm.pqrs.PqrsStates.Action;
import org.dealercrm.pqrs.PqrsStates.Actor;
import org.dealercrm.pqrs.PqrsStates.Step;
import org.junit.Test;

/** Every state, every action and every actor, against the table of the procedure. */
public class PqrsStatesTest {

    /** State, action, who may (G gives out, A answers, R reviews, C the clock), where it leads, and whether it must say why. */
    private static final String TABLE = """
            RECEIVED    ASSIGN   G-R- IN_PROGRESS
            RECEIVED    TRANSFER G-R- TRANSFERRED why
            RECEIVED    VOID     --R- VOIDED      why
            IN_PROGRESS ASSIGN   G-R- IN_PROGRESS why
            IN_PROGRESS ASK      GAR- WAITING     why
            IN_PROGRESS TRANSFER G-R- TRANSFERRED why
            IN_PROGRESS VOID     --R- VOIDED      why
            IN_PROGRESS SUBMIT   -AR- IN_REVIEW
            WAITING     ASSIGN   G-R- WAITING     why
            WAITING     RESUME   GAR- IN_PROGRESS why
            WAITING     LAPSE    ---C LAPSED
            IN_REVIEW   ASSIGN   G-R- IN_REVIEW   why
            IN_REVIEW   RETURN   --R- IN_PROGRESS why
            IN_REVIEW   APPROVE  --R- APPROVED
            APPROVED    ASSIGN   G-R- APPROVED    why
            APPROVED    RETURN   --R- IN_PROGRESS why
            APPROVED    SEND     GAR- ANSWERED
            ANSWERED    ASSIGN   G-R- ANSWERED    why
            ANSWERED    NOTIFY   GAR- NOTIFIED
            ANSWERED    REOPEN   G-R- IN_PROGRESS why
            NOTIFIED    ASSIGN   G-R- NOTIFIED    why
            NOTIFIED    CLOSE    G-R- CLOSED
            NOTIFIED    REOPEN   G-R- IN_PROGRESS why
            CLOSED      REOPEN   G-R- IN_PROGRESS why
            """;
    private static final List<String> STATES = List.of("RECEIVED", "IN_PROGRESS", "WAITING", "IN_REVIEW", "APPROVED", "ANSWERED", "NOTIFIED", "CLOSED",
            "TRANSFERRED", "LAPSED", "VOIDED");
    private static final Map<Actor, String> LETTERS = Map.of(Actor.REGISTRAR, "G", Actor.RESPONSIBLE, "A", Actor.REVIEWER, "R", Actor.CLOCK, "C");

    private static final Map<String, String[]> ROWS = rows();

    private static Map<String, String[]> rows() {
        Map<String, String[]> rows = new HashMap<>();
        TABLE.lines().map(line -> line.trim().split("\\s+")).forEach(cells -> rows.put(cells[0] + " " + cells[1], cells));
        return rows;
    }

    private static List<Set<Actor>> groups() {
        List<Set<Actor>> groups = new ArrayList<>();
        for (int bits = 0; bits < 1 << Actor.values().length; bits++) {
            Set<Actor> group = EnumSet.noneOf(Actor.class);
            for (Actor actor : Actor.values()) {
                if ((bits & 1 << actor.ordinal()) != 0) {
                    group.add(actor);
                }
            }
            groups.add(group);
        }
        return groups;
    }

    @Test
    public void everyStepOfEveryActorIsTheOneOfTheTable() {
        for (String state : STATES) {
            for (Action action : Action.values()) {
                String[] row = ROWS.get(state + " " + action);
                for (Set<Actor> actors : groups()) {
                    boolean may = row != null && actors.stream().anyMatch(actor -> row[2].contains(LETTERS.get(actor)));
                    boolean why = row != null && row.length > 4;
                    String which = state + " " + action + " " + actors;
                    Optional<String> refused = Optional.of(row == null ? "DealercrmPqrsStepNotPossible" : "DealercrmPqrsWrongRole");
                    assertEquals(which, may ? Optional.empty() : refused, PqrsStates.refusal("PQRS_" + state, action, actors, "Porque sí"));
                    for (String nothing : Arrays.asList(null, "", "  \n")) {
                        assertEquals(which, may && why ? Optional.of("DealercrmPqrsTextMissing") : may ? Optional.empty() : refused,
                                PqrsStates.refusal("PQRS_" + state, action, actors, nothing));
                    }
                    assertEquals(which, may, PqrsStates.allowed("PQRS_" + state, actors).contains(action));
                }
            }
        }
    }

    @Test
    public void everyStepLeadsWhereTheTableSays() {
        Set<String> found = new TreeSet<>();
        for (Step step : PqrsStates.steps()) {
            String name = step.from().substring(5) + " " + step.action();
            found.add(name);
            assertEquals(name, "PQRS_" + ROWS.get(name)[3], step.to());
        }
        assertEquals(ROWS.keySet(), found.stream().collect(Collectors.toSet()));
        assertEquals("no action has two meanings in one state", ROWS.size(), PqrsStates.steps().size());
    }

    @Test
    public void nothingLeavesAnEndedCaseAndNothingClosesWithoutAnAnswer() {
        for (String ended : List.of(PqrsStates.TRANSFERRED, PqrsStates.LAPSED, PqrsStates.VOIDED)) {
            assertTrue(ended, PqrsStates.allowed(ended, EnumSet.allOf(Actor.class)).isEmpty());
        }
        assertEquals(List.of(PqrsStates.NOTIFIED), before(PqrsStates.CLOSED));
        assertEquals(List.of(PqrsStates.ANSWERED), before(PqrsStates.NOTIFIED));
        assertEquals(List.of(PqrsStates.APPROVED), before(PqrsStates.ANSWERED));
        assertEquals(List.of(PqrsStates.IN_REVIEW), before(PqrsStates.APPROVED));
        assertTrue(PqrsStates.UNANSWERED.stream().noneMatch(List.of(PqrsStates.ANSWERED, PqrsStates.NOTIFIED, PqrsStates.CLOSED)::contains));
        assertTrue(PqrsStates.OPEN.containsAll(PqrsStates.UNANSWERED));
    }

    private static List<String> before(String state) {
        return PqrsStates.steps().stream().filter(step -> step.to().equals(state) && !step.from().equals(state)).map(Step::from).distinct().toList();
    }
}
