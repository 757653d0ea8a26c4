package org.dealercrm.appointment;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.Test;

/** When a customer is reminded. */
public class ReminderRuleTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 6);
    private final ReminderRule rule = new ReminderRule(10);

    private boolean due(String state, boolean reminded, String now) {
        return rule.due(state, DAY, reminded, LocalDateTime.parse(now));
    }

    @Test
    public void theDayBeforeFromItsHourOn() {
        assertFalse(due(AppointmentStates.BOOKED, false, "2031-03-05T09:59:59"));
        assertTrue(due(AppointmentStates.BOOKED, false, "2031-03-05T10:00:00"));
        assertTrue(due(AppointmentStates.CONFIRMED, false, "2031-03-05T23:10:00"));
        assertFalse(due(AppointmentStates.BOOKED, false, "2031-03-04T10:00:00"));
        assertFalse(due(AppointmentStates.BOOKED, false, "2031-03-06T06:00:00"));
    }

    @Test
    public void onceAndOnlyWhatIsOpen() {
        assertFalse(due(AppointmentStates.BOOKED, true, "2031-03-05T10:00:00"));
        assertFalse(due(AppointmentStates.CANCELLED, false, "2031-03-05T10:00:00"));
        assertFalse(due(AppointmentStates.RESCHEDULED, false, "2031-03-05T10:00:00"));
    }
}
