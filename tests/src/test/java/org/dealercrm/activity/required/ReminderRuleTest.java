package org.dealercrm.activity.required;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.Holiday;
import org.junit.Test;

/** The collaborator is reminded before the last day, the manager when a report waits; days that are no business days do not count. */
public class ReminderRuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final BusinessCalendar WEEKDAYS = new BusinessCalendar(day -> List.of(), false);

    @Test
    public void theLastDayIsNotOverdueYet() {
        assertFalse(ReminderRule.overdue(RequiredFollowUpStates.REQUIRED, MONDAY, MONDAY));
        assertTrue(ReminderRule.overdue(RequiredFollowUpStates.REQUIRED, MONDAY, MONDAY.plusDays(1)));
    }

    @Test
    public void whatWasReportedIsNotOverdue() {
        for (String state : List.of(RequiredFollowUpStates.REPORTED, RequiredFollowUpStates.ESCALATED, RequiredFollowUpStates.ASSURED)) {
            assertFalse(state, ReminderRule.overdue(state, MONDAY, MONDAY.plusDays(9)));
        }
    }

    @Test
    public void theCollaboratorIsRemindedOneBusinessDayBefore() {
        assertFalse(required(FRIDAY.minusDays(1), MONDAY));
        assertTrue("only the weekend lies between", required(FRIDAY, MONDAY));
        assertTrue("on the last day itself", required(MONDAY, MONDAY));
        assertFalse("later it escalates instead", required(MONDAY.plusDays(1), MONDAY));
    }

    @Test
    public void aHolidayMovesTheReminderForward() {
        BusinessCalendar mondayOff = new BusinessCalendar(day -> day.equals(MONDAY)
                ? List.of(new Holiday(day, "X", "Festivo", Holiday.Source.COUNTRY)) : List.of(), false);
        assertTrue(due(mondayOff, FRIDAY, RequiredFollowUpStates.REQUIRED, MONDAY.plusDays(1), FRIDAY));
        assertFalse(due(WEEKDAYS, FRIDAY, RequiredFollowUpStates.REQUIRED, MONDAY.plusDays(1), FRIDAY));
    }

    @Test
    public void theManagerIsRemindedWhenAReportWaits() {
        assertFalse(due(WEEKDAYS, MONDAY, RequiredFollowUpStates.REPORTED, FRIDAY, FRIDAY));
        assertTrue(due(WEEKDAYS, MONDAY.plusDays(1), RequiredFollowUpStates.REPORTED, FRIDAY, FRIDAY));
    }

    @Test
    public void whatIsClosedOrEscalatedRemindsNobody() {
        for (String state : List.of(RequiredFollowUpStates.ESCALATED, RequiredFollowUpStates.SOLVED, RequiredFollowUpStates.ASSURED,
                RequiredFollowUpStates.CANCELLED)) {
            assertFalse(state, due(WEEKDAYS, SUNDAY, state, SUNDAY, FRIDAY.minusDays(30)));
        }
    }

    private static boolean required(LocalDate today, LocalDate dueDate) {
        return due(WEEKDAYS, today, RequiredFollowUpStates.REQUIRED, dueDate, dueDate.minusDays(9));
    }

    private static boolean due(BusinessCalendar calendar, LocalDate today, String state, LocalDate dueDate, LocalDate since) {
        return new ReminderRule(calendar, today).due(state, dueDate, since, 1, 2);
    }

    @Test
    public void theCalendarCountsAsExpected() {
        assertEquals(1, WEEKDAYS.between(FRIDAY, MONDAY));
    }
}
