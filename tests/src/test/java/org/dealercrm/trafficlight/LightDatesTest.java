package org.dealercrm.trafficlight;

import static org.junit.Assert.assertEquals;

import java.sql.Date;
import java.time.LocalDate;

import org.dealercrm.shared.LightColour;
import org.junit.Test;

public class LightDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Thresholds.Threshold LIMITS = new Thresholds.Threshold(Thresholds.Kind.of(null, null, null), 3, 7);

    private static LightColour colourAfter(int days) {
        LightDates dates = LightDates.of(TODAY.minusDays(30), TODAY.minusDays(days), TODAY, LIMITS, false);
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
        assertEquals(LocalDate.of(2026, 11, 1), LightDates.of(LocalDate.of(2026, 11, 1), null, TODAY, LIMITS, false).base());
    }

    @Test
    public void aFollowUpInTheFutureCountsAsToday() {
        assertEquals(TODAY, LightDates.of(TODAY.minusDays(9), TODAY.plusDays(5), TODAY, LIMITS, false).base());
    }

    @Test
    public void aClosedProspectHasNoColour() {
        LightDates closed = LightDates.of(TODAY.minusDays(9), null, TODAY, LIMITS, true);
        assertEquals(new LightDates(TODAY.minusDays(9), null, null), closed);
        assertEquals(LightColour.NONE, LightColour.on(TODAY, null, null));
    }

    @Test
    public void daysWithoutFollowUpAreNeverNegative() {
        assertEquals(Long.valueOf(9), LightColour.daysWithout(TODAY, Date.valueOf(TODAY.minusDays(9))));
        assertEquals(Long.valueOf(0), LightColour.daysWithout(TODAY, Date.valueOf(TODAY.plusDays(1))));
    }
}
