package org.dealercrm.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.Test;

/** The holidays of the law, day by day. */
public class HolidaysTest {

    private static final Map<Integer, String> COLOMBIA = Map.of(
            2024, "01-01 01-08 03-25 03-28 03-29 05-01 05-13 06-03 06-10 07-01 07-20 08-07 08-19 10-14 11-04 11-11 12-08 12-25",
            2025, "01-01 01-06 03-24 04-17 04-18 05-01 06-02 06-23 06-30 07-20 08-07 08-18 10-13 11-03 11-17 12-08 12-25",
            2026, "01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-13 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25",
            2027, "01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-12 07-20 08-07 08-16 10-18 11-01 11-15 12-08 12-25",
            2028, "01-01 01-10 03-20 04-13 04-14 05-01 05-29 06-19 06-26 07-03 07-10 07-20 08-07 08-21 10-16 11-06 11-13 12-08 12-25",
            2029, "01-01 01-08 03-19 03-29 03-30 05-01 05-14 06-04 06-11 07-02 07-09 07-20 08-07 08-20 10-15 11-05 11-12 12-08 12-25",
            2030, "01-01 01-07 03-25 04-18 04-19 05-01 06-03 06-24 07-01 07-15 07-20 08-07 08-19 10-14 11-04 11-11 12-08 12-25",
            2031, "01-01 01-06 03-24 04-10 04-11 05-01 05-26 06-16 06-23 06-30 07-14 07-20 08-07 08-18 10-13 11-03 11-17 12-08 12-25");

    private static final Map<Integer, String> MEXICO = Map.of(
            2024, "01-01 02-05 03-18 05-01 09-16 10-01 11-18 12-25",
            2026, "01-01 02-02 03-16 05-01 09-16 11-16 12-25",
            2027, "01-01 02-01 03-15 05-01 09-16 11-15 12-25",
            2028, "01-01 02-07 03-20 05-01 09-16 11-20 12-25",
            2030, "01-01 02-04 03-18 05-01 09-16 10-01 11-18 12-25");

    @Test
    public void everyColombianHolidayFrom2024To2031() {
        COLOMBIA.forEach((year, days) -> assertEquals(days(year, days), Calendars.holidays(Calendars.colombia(false), year, year)));
    }

    @Test
    public void everyMexicanHoliday() {
        MEXICO.forEach((year, days) -> assertEquals(days(year, days), Calendars.holidays(Calendars.mexico(), year, year)));
    }

    @Test
    public void theNewHolidayOf2026ChangesNoEarlierYear() {
        assertTrue(Calendars.colombia(false).isBusinessDay(LocalDate.of(2025, 7, 14)));
        assertEquals(List.of("DAY_OF_OUR_LADY_OF_THE_ROSARY_OF_CHIQUINQUIRA"), keys(LocalDate.of(2026, 7, 13)));
    }

    @Test
    public void twoFeastsMayFallOnOneMonday() {
        assertEquals(List.of("SACRED_HEART", "ST_PETER_PAUL"), keys(LocalDate.of(2025, 6, 30)));
        assertEquals(List.of("SACRED_HEART", "ST_PETER_PAUL"), keys(LocalDate.of(2030, 7, 1)));
    }

    private static List<String> keys(LocalDate day) {
        return Calendars.colombia(false).holidaysOn(day).stream().map(Holiday::key).toList();
    }

    private static TreeSet<LocalDate> days(int year, String monthDays) {
        return Arrays.stream(monthDays.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).collect(Collectors.toCollection(TreeSet::new));
    }
}
