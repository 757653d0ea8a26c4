package org.dealercrm.shared;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.Test;

public class TypedDayTest {
    private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");

    @Test
    public void aDayIsReadAsFormsWriteItAndNothingElseIs() {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), TypedDay.read(" 2026-11-30 "));
        assertEquals(Optional.empty(), TypedDay.read("2026-02-30"));
        assertEquals(Optional.empty(), TypedDay.read("31/11/2026"));
        assertEquals(Optional.empty(), TypedDay.read("11/30/2026"));
        assertEquals(Optional.empty(), TypedDay.read(""));
        assertEquals(Optional.empty(), TypedDay.read(null));
    }

    @Test
    public void theDayComesBeforeTheMonthAsPeopleHereTypeIt() {
        assertEquals(Optional.of(LocalDate.of(2026, 12, 5)), TypedDay.read("5/12/2026"));
        assertEquals(Instant.parse("2026-12-05T17:30:00Z"), TypedDay.moment("5/12/2026 9:30", TIJUANA).orElseThrow().toInstant());
    }

    @Test
    public void aMomentIsReadAtTheClocksOfTheZoneHoweverManySecondsItHas() {
        Instant read = Instant.parse("2026-07-06T22:45:00Z");
        for (String text : new String[] {"2026-07-06 15:45", "2026-07-06T15:45", "2026-07-06 15:45:00", "2026-07-06 15:45:00.0",
            "2026-07-06 15:45:00.000"}) {
            assertEquals(text, Optional.of(read), TypedDay.moment(text, TIJUANA).map(moment -> moment.toInstant()));
        }
    }

    @Test
    public void aDayAloneIsItsBeginningAndWhatIsNoMomentIsNone() {
        assertEquals(Instant.parse("2026-07-06T07:00:00Z"), TypedDay.moment("2026-07-06", TIJUANA).orElseThrow().toInstant());
        assertEquals(Optional.empty(), TypedDay.moment("ayer", TIJUANA));
        assertEquals(Optional.empty(), TypedDay.moment("2026-07-06 25:00", TIJUANA));
        assertEquals(Optional.empty(), TypedDay.moment("2026-02-29 10:00", TIJUANA));
        assertEquals(Optional.empty(), TypedDay.moment(null, TIJUANA));
    }
}
