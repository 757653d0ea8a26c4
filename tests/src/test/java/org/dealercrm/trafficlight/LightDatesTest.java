package org.dealercrm.trafficlight;

import static org.junit.Assert.assertEquals;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.shared.LightColour;
import org.junit.Test;

public class LightDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Thresholds.Threshold LIMITS = new Thresholds.Threshold(Thresholds.Kind.of(null, null, null), 3, 7);

    private static LightColour colourAfter(int days) {
        LightDates dates = LightDates.of(TODAY.minusDays(30), TODAY.minusDays(days), LIMITS, LightDates.Counting.CALENDAR_DAYS, false);
        return LightColour.on(TODAY, Date.valueOf(dates.yellowFrom()), Date.valueOf(dates.redFrom()));
    }

    @Test
    public void greenUpToThreeDaysYellowUpToSevenThenRed() {
        assertEquals(LightColour.GREEN, colourAfter(0));
        assertEquals(LightColour.GREEN, colourAfter(3));
        assertEquals(LightColour.YELLOW, colourAfter(4));
        assertEquals(LightColour.YELLOW, colourAfter(7));
        assertEquals(LightColour.RED, colourAfter(8));
    }

    @Test
    public void withoutFollowUpTheDaysCountFromTheAppearance() {
        assertEquals(LocalDate.of(2026, 11, 1), LightDates.of(LocalDate.of(2026, 11, 1), null, LIMITS, LightDates.Counting.CALENDAR_DAYS, false).base());
    }

    @Test
    public void aFollowUpInTheFutureCountsAsToday() {
        LightDates dates = LightDates.of(TODAY.minusDays(9), TODAY.plusDays(5), LIMITS, LightDates.Counting.CALENDAR_DAYS, false);
        assertEquals(LightColour.GREEN, LightColour.on(TODAY, Date.valueOf(dates.yellowFrom()), Date.valueOf(dates.redFrom())));
        assertEquals(Long.valueOf(0), LightColour.daysWithout(TODAY, Date.valueOf(dates.base())));
    }

    @Test
    public void businessDaysAreCountedByTheCalendar() {
        BusinessCalendar mondayToFriday = new BusinessCalendar(day -> List.of(), false);
        LightDates dates = LightDates.of(TODAY, null, LIMITS, mondayToFriday::plus, false);
        assertEquals(LocalDate.of(2026, 11, 26), dates.yellowFrom());
        assertEquals(LocalDate.of(2026, 12, 2), dates.redFrom());
    }

    @Test
    public void aClosedProspectHasNoColour() {
        LightDates closed = LightDates.of(TODAY.minusDays(9), null, LIMITS, LightDates.Counting.CALENDAR_DAYS, true);
        assertEquals(new LightDates(TODAY.minusDays(9), null, null), closed);
        assertEquals(LightColour.NONE, LightColour.on(TODAY, null, null));
    }

    @Test
    public void daysWithoutFollowUpAreNeverNegative() {
        assertEquals(Long.valueOf(9), LightColour.daysWithout(TODAY, Date.valueOf(TODAY.minusDays(9))));
        assertEquals(Long.valueOf(0), LightColour.daysWithout(TODAY, Date.valueOf(TODAY.plusDays(1))));
    }
}
