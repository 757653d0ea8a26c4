package org.dealercrm.appointment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.math.BigDecimal;

import org.junit.Test;

/** The show rate and what does not count in it. */
public class AppointmentTallyTest {

    @Test
    public void attendedOverWhatWasDueWithOrWithoutAnOutcome() {
        AppointmentTally tally = AppointmentTally.of(AppointmentStates.ATTENDED, true, 6).plus(AppointmentTally.of(AppointmentStates.NO_SHOW, true, 2))
                .plus(AppointmentTally.of(AppointmentStates.CANCELLED, true, 3)).plus(AppointmentTally.of(AppointmentStates.RESCHEDULED, true, 4))
                .plus(AppointmentTally.of(AppointmentStates.BOOKED, true, 5)).plus(AppointmentTally.of(AppointmentStates.CONFIRMED, false, 7))
                .plus(AppointmentTally.booked(9));
        assertEquals(13, tally.due());
        assertEquals(0, new BigDecimal("0.461538").compareTo(tally.showRate()));
        assertEquals(new AppointmentTally(9, 6, 2, 3, 4, 5, 7), tally);
        assertEquals(27, tally.all());
    }

    @Test
    public void whatIsUnresolvedIsDueAndWhatIsCancelledOrMovedIsNot() {
        assertEquals(5, AppointmentTally.of(AppointmentStates.CONFIRMED, true, 5).due());
        assertEquals(0, AppointmentTally.of(AppointmentStates.CANCELLED, true, 5).due());
        assertEquals(0, AppointmentTally.of(AppointmentStates.RESCHEDULED, true, 5).due());
        assertEquals(0, BigDecimal.ZERO.compareTo(AppointmentTally.of(AppointmentStates.BOOKED, true, 5).showRate()));
    }

    @Test
    public void withoutAnythingDueThereIsNoRate() {
        assertNull(AppointmentTally.of(AppointmentStates.BOOKED, false, 5).showRate());
        assertNull(AppointmentTally.NONE.showRate());
    }
}
