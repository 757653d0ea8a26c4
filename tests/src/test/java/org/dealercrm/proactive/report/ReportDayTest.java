package org.dealercrm.proactive.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.Holiday;
import org.junit.Test;

/** When the report of the month before leaves. */
public class ReportDayTest {
    private static final BusinessCalendar CALENDAR = new BusinessCalendar(
            day -> day.equals(LocalDate.of(2026, 5, 1)) ? List.of(new Holiday(day, "LABOUR", null, Holiday.Source.LIBRARY)) : List.of(), false);

    @Test
    public void aBusinessDayOfTheMonthPassesHolidaysAndWeekends() {
        assertEquals(LocalDate.of(2026, 5, 4), new ReportDay(1, 7).in(YearMonth.of(2026, 5), CALENDAR));
        assertEquals(LocalDate.of(2026, 5, 6), new ReportDay(3, 7).in(YearMonth.of(2026, 5), CALENDAR));
        assertEquals(LocalDate.of(2026, 6, 1), new ReportDay(1, 7).in(YearMonth.of(2026, 6), CALENDAR));
    }

    @Test
    public void itIsDueFromTheHourOfThatDayUntilTheMonthEnds() {
        ReportDay first = new ReportDay(1, 7);
        assertFalse(first.hasCome(LocalDateTime.of(2026, 5, 1, 12, 0), CALENDAR));
        assertFalse(first.hasCome(LocalDateTime.of(2026, 5, 4, 6, 59), CALENDAR));
        assertTrue(first.hasCome(LocalDateTime.of(2026, 5, 4, 7, 0), CALENDAR));
        assertTrue(first.hasCome(LocalDateTime.of(2026, 5, 30, 0, 0), CALENDAR));
    }

    @Test
    public void aSettingThatNamesNoDayOrHourIsTakenForTheNearest() {
        assertEquals(LocalDate.of(2026, 5, 4), new ReportDay(0, 7).in(YearMonth.of(2026, 5), CALENDAR));
        assertEquals(new ReportDay(15, 7).in(YearMonth.of(2026, 5), CALENDAR), new ReportDay(99, 7).in(YearMonth.of(2026, 5), CALENDAR));
        assertTrue(new ReportDay(1, 99).hasCome(LocalDateTime.of(2026, 5, 4, 23, 0), CALENDAR));
    }
}
