package org.dealercrm.intake;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.Test;

/** The same day in every shape in which reports write it. */
public class DateReadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final DateReading spanish = new DateReading("dd/MM/yyyy", new Locale("es", "CO"));

    @Test
    public void textsOfADayAreRead() {
        for (String text : List.of("05/10/2026", "5/10/2026", "05-10-2026", "05.10.2026", "2026-10-05", "5/10/26", "05/10/2026 15:45",
                "05/10/2026 3:45:10 p. m.", "2026-10-05T08:00:00", "5 oct. 2026", "05-oct-2026", "5 de octubre de 2026", " 05/10/2026 03:45 PM")) {
            assertEquals(text, Optional.of(DAY), spanish.day(Cell.ofText(text), false));
        }
    }

    @Test
    public void realDatesAndSerialNumbersAreRead() {
        assertEquals(Optional.of(DAY), spanish.day(Cell.ofDate(LocalDateTime.of(2026, 10, 5, 9, 30), 46300.4), false));
        assertEquals(Optional.of(DAY), spanish.day(Cell.ofNumber(46300), false));
        assertEquals(Optional.of(DAY), spanish.day(Cell.ofNumber(44838.75), true));
    }

    @Test
    public void whatIsNoDayIsNone() {
        for (String text : List.of("31/02/2026", "pendiente", "10/2026", "05/13/2026", "0026-10-05")) {
            assertEquals(text, Optional.empty(), spanish.day(Cell.ofText(text), false));
        }
        assertEquals(Optional.empty(), spanish.day(Cell.ofNumber(12), false));
        assertEquals(Optional.empty(), spanish.day(Cell.ofNumber(3001234567d), false));
    }

    @Test
    public void thePatternOfTheProfileDecides() {
        DateReading english = new DateReading("dd MMM, yyyy HH:mm:ss", Locale.forLanguageTag("en-US"));
        assertEquals(Optional.of(LocalDate.of(2021, 4, 15)), english.day(Cell.ofText("15 Apr, 2021 00:03:00"), false));
        assertEquals(Optional.of(LocalDate.of(2021, 9, 1)), english.day(Cell.ofText("01 Sep, 2021 23:59:59"), false));
        DateReading american = new DateReading("M/d/yyyy", Locale.US);
        assertEquals(Optional.of(LocalDate.of(2026, 5, 10)), american.day(Cell.ofText("05/10/2026"), false));
    }

    @Test
    public void onlyPatternsWithDayMonthAndYearAreAccepted() {
        assertTrue(DateReading.isPattern("dd/MM/yyyy"));
        assertTrue(DateReading.isPattern("dd MMM, yyyy HH:mm:ss"));
        assertFalse(DateReading.isPattern("MM/yyyy"));
        assertFalse(DateReading.isPattern("dd/MM/yyyy {"));
    }
}
