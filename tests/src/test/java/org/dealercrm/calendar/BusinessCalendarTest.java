package org.dealercrm.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.Test;

/** Business days are counted as lawyers count them: from the day after, without Sundays and holidays, Saturdays where they count. */
public class BusinessCalendarTest {
    private static final BusinessCalendar COLOMBIA = Calendars.colombia(false);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @Test
    public void termsOfTenFifteenAndThirtyDays() {
        terms("2026-07-06", "2026-07-22", "2026-07-29", "2026-08-21");
        terms("2026-03-30", "2026-04-15", "2026-04-22", "2026-05-14");
        terms("2025-06-13", "2025-07-01", "2025-07-08", "2025-07-29");
        terms("2025-12-19", "2026-01-06", "2026-01-14", "2026-02-04");
        terms("2027-03-23", "2027-04-08", "2027-04-15", "2027-05-06");
        terms("2026-07-11", "2026-07-28", "2026-08-04", "2026-08-27");
        terms("2026-11-20", "2026-12-04", "2026-12-14", "2027-01-06");
    }

    private static void terms(String from, String ten, String fifteen, String thirty) {
        LocalDate start = LocalDate.parse(from);
        assertEquals(List.of(ten, fifteen, thirty), List.of(COLOMBIA.plus(start, 10).toString(), COLOMBIA.plus(start, 15).toString(),
                COLOMBIA.plus(start, 30).toString()));
    }

    @Test
    public void anExtensionCountsOnFromTheTerm() {
        assertEquals(LocalDate.of(2026, 8, 11), COLOMBIA.plus(LocalDate.of(2026, 7, 6), 15 + 8));
    }

    @Test
    public void whereSaturdaysCountTheTermEndsEarlier() {
        assertEquals(LocalDate.of(2026, 7, 25), Calendars.colombia(true).plus(LocalDate.of(2026, 7, 6), 15));
    }

    @Test
    public void betweenCountsTheDaysThatPlusWent() {
        for (BusinessCalendar calendar : List.of(COLOMBIA, Calendars.colombia(true), Calendars.mexico())) {
            LocalDate start = LocalDate.of(2026, 12, 20);
            for (int days = 0; days < 60; days++) {
                LocalDate due = calendar.plus(start, days);
                assertEquals(days, calendar.between(start, due));
                assertEquals(-days, calendar.between(due, start));
            }
        }
        assertEquals("a week end", 0, COLOMBIA.between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 22)));
    }

    @Test
    public void noDaysIsTheDayItselfAndNothingIsCountedBackward() {
        assertEquals(SATURDAY, COLOMBIA.plus(SATURDAY, 0));
        assertThrows(IllegalArgumentException.class, () -> COLOMBIA.plus(SATURDAY, -1));
    }

    @Test
    public void aTermTellsWhichDaysItSkippedAndWhy() {
        Term term = COLOMBIA.explain(LocalDate.of(2026, 12, 4), 3);
        assertEquals(LocalDate.of(2026, 12, 10), term.due());
        assertEquals(List.of("2026-12-05 SATURDAY", "2026-12-06 SUNDAY", "2026-12-08 HOLIDAY"),
                term.skipped().stream().map(day -> day.day() + " " + day.reason()).toList());
        assertEquals("IMMACULATE_CONCEPTION", term.skipped().get(2).holidays().get(0).key());
    }

    @Test
    public void aSundayIsFreeEvenWhereSaturdaysAreWorked() {
        assertTrue(Calendars.of(true).isBusinessDay(SATURDAY));
        assertFalse(Calendars.of(true).isBusinessDay(SATURDAY.plusDays(1)));
        assertFalse(Calendars.of(true, SATURDAY).isBusinessDay(SATURDAY));
    }

    @Test
    public void daysOfTheSiteBeatThoseOfTheCountryAndTheseTheLibrary() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        LocalDate fair = LocalDate.of(2026, 12, 29);
        LocalDate eve = LocalDate.of(2026, 12, 24);
        DatedDays.Entry workday = new DatedDays.Entry(false, null, null);
        DatedDays.Entry holiday = new DatedDays.Entry(true, null, "Feria");
        Map<LocalDate, DatedDays.Entry> ofCountry = Map.of(christmas, workday, fair, holiday);
        BusinessCalendar country = new BusinessCalendar(new DatedDays(new NationalHolidays("CO"), ofCountry, Map.of()), false);
        BusinessCalendar site = new BusinessCalendar(new DatedDays(new NationalHolidays("CO"), ofCountry, Map.of(fair, workday, eve, holiday)), false);
        assertEquals(List.of(true, false, true), List.of(christmas, fair, eve).stream().map(country::isBusinessDay).toList());
        assertEquals(List.of(true, true, false), List.of(christmas, fair, eve).stream().map(site::isBusinessDay).toList());
    }

    @Test
    public void aHolidayTakenAwayLeavesTheSunday() {
        LocalDate sunday = LocalDate.of(2027, 8, 1);
        assertFalse(new BusinessCalendar(new DatedDays(day -> List.of(), Map.of(sunday, new DatedDays.Entry(false, null, null)), Map.of()), true)
                .isBusinessDay(sunday));
    }
}
