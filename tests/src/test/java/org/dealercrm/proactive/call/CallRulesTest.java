package org.dealercrm.proactive.call;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.dealercrm.proactive.call.CallOutcome.Flag;
import org.junit.Test;

/** What becomes of a record after a call, and what an outcome forces. */
public class CallRulesTest {
    private static final DayPart.Hours HOURS = new DayPart.Hours(8, 12, 15);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final CallOutcome NO_ANSWER = outcome("R", Flag.UNREACHABLE);

    private static CallOutcome outcome(String reason, Flag... flags) {
        Set<Flag> all = EnumSet.noneOf(Flag.class);
        all.addAll(Set.of(flags));
        return new CallOutcome("X", all, reason, 1, null);
    }

    private static CallRules.Next after(CallOutcome outcome, long attempts, String tried, String part, boolean withMessage) {
        return CallRules.next(outcome, new CallRules.Progress(attempts, 0, tried, 3, withMessage), part, null, HOURS, days -> MONDAY);
    }

    @Test
    public void whoWasNotReachedIsCalledOnAnotherBusinessDayInAnotherPartOfIt() {
        assertEquals(new CallRules.Next(RecordStates.RETRY, MONDAY.atTime(12, 0)), after(NO_ANSWER, 0, null, "M", true));
        assertEquals(new CallRules.Next(RecordStates.RETRY, MONDAY.atTime(15, 0)), after(NO_ANSWER, 1, "M", "N", true));
        assertEquals(new CallRules.Next(RecordStates.RETRY, MONDAY.atTime(8, 0)), after(NO_ANSWER, 1, "N", "A", true));
    }

    @Test
    public void whenTheAttemptsAreSpentAMessageFollowsIfThereIsOne() {
        assertEquals(new CallRules.Next(RecordStates.WHATSAPP, null), after(NO_ANSWER, 2, "MN", "A", true));
        assertEquals(new CallRules.Next(RecordStates.UNREACHED, null), after(NO_ANSWER, 2, "MN", "A", false));
    }

    @Test
    public void anOutcomeMayEndTheAttemptsEarlier() {
        CallOutcome twice = new CallOutcome("X", EnumSet.of(Flag.UNREACHABLE), "R", 1, 2L);
        assertEquals(RecordStates.UNREACHED, CallRules.next(twice, new CallRules.Progress(1, 1, "M", 5, false), "N", null, HOURS,
                days -> MONDAY).statusId());
    }

    @Test
    public void aBookingARefusalAWrongNumberAndAnOptOutEndTheRecord() {
        assertEquals(RecordStates.BOOKED, after(outcome(null, Flag.BOOKED), 0, "", "M", true).statusId());
        assertEquals(RecordStates.REFUSED, after(outcome(null, Flag.REFUSED), 0, "", "M", true).statusId());
        assertEquals(RecordStates.WRONG, after(outcome("R", Flag.WRONG_NUMBER), 0, "", "M", true).statusId());
        assertEquals(RecordStates.OPT_OUT, after(outcome("R", Flag.REFUSED, Flag.DO_NOT_CALL), 0, "", "M", true).statusId());
    }

    @Test
    public void outcomesForceTheirFields() {
        LocalDateTime now = FRIDAY.atTime(10, 0);
        CallRules.Written nothing = new CallRules.Written(null, null, null, null, null);
        assertEquals(Optional.of("DealercrmProactiveNoContactReasonNeeded"), CallRules.refusal(outcome(null, Flag.UNREACHABLE), nothing, now));
        assertEquals(Optional.empty(), CallRules.refusal(NO_ANSWER, nothing, now));
        assertEquals(Optional.of("DealercrmProactiveNoBookingReasonNeeded"), CallRules.refusal(outcome(null, Flag.REFUSED), nothing, now));
        assertEquals(Optional.of("DealercrmProactiveComplaintNeedsWords"),
                CallRules.refusal(outcome("R", Flag.REFUSED, Flag.COMPLAINT), nothing, now));
        CallRules.Written past = new CallRules.Written(null, null, null, now, now);
        assertEquals(Optional.of("DealercrmProactiveCallBackNeeded"), CallRules.refusal(outcome(null, Flag.CALL_BACK), past, now));
        assertEquals(Optional.of("DealercrmProactiveAppointmentNeeded"), CallRules.refusal(outcome(null, Flag.BOOKED), past, now));
    }

    @Test
    public void theDayHasThreeParts() {
        assertEquals(DayPart.MORNING, HOURS.of(LocalTime.of(7, 0)));
        assertEquals(DayPart.MIDDAY, HOURS.of(LocalTime.of(12, 0)));
        assertEquals(DayPart.AFTERNOON, HOURS.of(LocalTime.of(18, 59)));
        assertEquals("isRightPerson", Flag.RIGHT_PERSON.field());
    }
}
