package org.dealercrm.appointment;

import static org.dealercrm.appointment.AppointmentStates.ATTENDED;
import static org.dealercrm.appointment.AppointmentStates.BOOKED;
import static org.dealercrm.appointment.AppointmentStates.CANCELLED;
import static org.dealercrm.appointment.AppointmentStates.CONFIRMED;
import static org.dealercrm.appointment.AppointmentStates.NO_SHOW;
import static org.dealercrm.appointment.AppointmentStates.RESCHEDULED;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.dealercrm.appointment.AppointmentStates.Action;
import org.dealercrm.appointment.AppointmentStates.Moment;
import org.dealercrm.structure.ComponentFiles;
import org.junit.Test;

/** Every step in every state before the day, on it and after the time, and nothing else. */
public class AppointmentStatesTest {

    private static final List<String> STATES = List.of(BOOKED, CONFIRMED, ATTENDED, NO_SHOW, CANCELLED, RESCHEDULED);

    private static final Map<String, Set<Action>> EXPECTED = Map.of(
            BOOKED + " BEFORE_DAY", Set.of(Action.CONFIRM, Action.RESCHEDULE, Action.CANCEL),
            BOOKED + " ON_DAY", Set.of(Action.CONFIRM, Action.ATTEND, Action.RESCHEDULE, Action.CANCEL),
            BOOKED + " PAST", Set.of(Action.ATTEND, Action.NO_SHOW, Action.RESCHEDULE, Action.CANCEL),
            CONFIRMED + " BEFORE_DAY", Set.of(Action.RESCHEDULE, Action.CANCEL),
            CONFIRMED + " ON_DAY", Set.of(Action.ATTEND, Action.RESCHEDULE, Action.CANCEL),
            CONFIRMED + " PAST", Set.of(Action.ATTEND, Action.NO_SHOW, Action.RESCHEDULE, Action.CANCEL),
            ATTENDED + " PAST", Set.of(Action.NO_SHOW),
            NO_SHOW + " PAST", Set.of(Action.ATTEND),
            NO_SHOW + " ON_DAY", Set.of(Action.ATTEND));

    @Test
    public void eachStateHasItsStepsAtItsTimeAndNoOther() {
        for (String state : STATES) {
            for (Moment moment : Moment.values()) {
                assertEquals(state + " " + moment, EXPECTED.getOrDefault(state + " " + moment, Set.of()),
                        AppointmentStates.allowed(state, moment));
            }
        }
    }

    @Test
    public void aRefusalSaysWhatIsWrong() {
        assertEquals(Optional.of("DealercrmAppointmentStepNotPossible"), AppointmentStates.refusal(CANCELLED, Action.ATTEND, Moment.PAST, null));
        assertEquals(Optional.of("DealercrmAppointmentStepBeforeTime"), AppointmentStates.refusal(BOOKED, Action.NO_SHOW, Moment.ON_DAY, null));
        assertEquals(Optional.of("DealercrmAppointmentStepBeforeDay"), AppointmentStates.refusal(BOOKED, Action.ATTEND, Moment.BEFORE_DAY, null));
        assertEquals(Optional.of("DealercrmAppointmentStepTooLate"), AppointmentStates.refusal(BOOKED, Action.CONFIRM, Moment.PAST, null));
        assertEquals(Optional.of("DealercrmAppointmentReasonMissing"), AppointmentStates.refusal(BOOKED, Action.CANCEL, Moment.PAST, " "));
        assertEquals(Optional.empty(), AppointmentStates.refusal(BOOKED, Action.CANCEL, Moment.PAST, "viaja"));
    }

    @Test
    public void pastWithoutOutcomeIsUnresolvedAndNothingElseIs() {
        for (String state : STATES) {
            assertEquals(state, AppointmentStates.OPEN.contains(state), AppointmentStates.unresolved(state, Moment.PAST));
            assertFalse(state, AppointmentStates.unresolved(state, Moment.ON_DAY));
        }
    }

    @Test
    public void theDataKnowsTheSameStepsAndStates() {
        Set<String> ofRules = new TreeSet<>();
        AppointmentStates.steps().forEach(step -> ofRules.add(step.from() + ">" + step.to()));
        Set<String> ofData = new TreeSet<>();
        Path data = Path.of("data/AppointmentTypeData.xml");
        ComponentFiles.elements(data, "StatusValidChange").forEach(row -> ofData.add(row.getAttribute("statusId") + ">" + row.getAttribute("statusIdTo")));
        assertEquals(ofRules, ofData);
        Set<String> states = new TreeSet<>();
        ComponentFiles.elements(data, "StatusItem").forEach(row -> states.add(row.getAttribute("statusId")));
        assertEquals(new TreeSet<>(STATES), states);
        assertTrue(AppointmentStates.steps().stream().noneMatch(step -> step.to().equals(BOOKED)));
    }
}
