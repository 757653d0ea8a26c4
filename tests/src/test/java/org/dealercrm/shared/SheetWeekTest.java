package org.dealercrm.shared;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.Test;

/** The week of the paper sheet: Saturday to Friday. */
public class SheetWeekTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 14);
    private static final SheetWeek WEEK = new SheetWeek(SATURDAY);

    @Test
    public void everyDayFromSaturdayToFridayLiesInIt() {
        for (int day = 0; day < 7; day++) {
            assertEquals(WEEK, SheetWeek.of(SATURDAY.plusDays(day)));
            assertTrue(WEEK.contains(SATURDAY.plusDays(day)));
        }
        assertFalse(WEEK.contains(SATURDAY.minusDays(1)));
        assertFalse(WEEK.contains(SATURDAY.plusDays(7)));
        assertEquals(LocalDate.of(2026, 11, 20), WEEK.friday());
    }

    @Test
    public void itIsDueOnTheSaturdayAfter() {
        assertEquals(LocalDate.of(2026, 11, 21), WEEK.due());
        assertEquals(LocalDate.of(2027, 1, 2), SheetWeek.of(LocalDate.of(2026, 12, 31)).due());
    }

    @Test
    public void anyDayNamesItAndNothingElseDoes() {
        assertEquals(Optional.of(WEEK), SheetWeek.parse("2026-11-18"));
        assertEquals(WEEK, SheetWeek.parse(WEEK.id()).orElseThrow());
        for (Object text : new Object[] {null, "", "hoy", "2026-02-30", "2026-W47", "92026-11-14"}) {
            assertEquals(String.valueOf(text), Optional.empty(), SheetWeek.parse(text));
        }
        assertThrows(IllegalArgumentException.class, () -> new SheetWeek(SATURDAY.plusDays(1)));
    }

    @Test
    public void itsNameIsItsFirstAndLastDay() {
        assertEquals("14 nov 2026 – 20 nov 2026", WEEK.label(new Locale("es", "ES")));
        assertEquals(LocalDate.of(2026, 10, 31), WEEK.minus(2).saturday());
    }
}
