package org.dealercrm.realdata;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dealercrm.calendar.BusinessCalendar;
import org.dealercrm.calendar.Calendars;
import org.junit.Test;

/** Our calendars against another library's lists of all holidays. */
public class HolidayFilesTest {
    private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\":");
    private static final int LAST_YEAR = 2050;

    /** Since its law of Mondays; the years before it are nobody's business. */
    private static final int FIRST_YEAR_OF_COLOMBIA = 1984;
    private static final int FIRST_YEAR_OF_MEXICO = 2024;

    @Test
    public void colombiaHasTheSameDaysInEveryYear() throws IOException {
        compare("CO_COMMON.json", Calendars.colombia(false), FIRST_YEAR_OF_COLOMBIA);
    }

    @Test
    public void mexicoHasTheSameDaysInEveryYearOfItsData() throws IOException {
        compare("MX_COMMON.json", Calendars.mexico(), FIRST_YEAR_OF_MEXICO);
    }

    private static void compare(String file, BusinessCalendar calendar, int firstYear) throws IOException {
        TreeSet<LocalDate> expected = new TreeSet<>();
        Matcher days = DAY.matcher(Files.readString(Path.of(System.getProperty("dealercrm.data"), "holidays", file)));
        while (days.find()) {
            LocalDate day = LocalDate.parse(days.group(1));
            if (day.getYear() >= firstYear && day.getYear() <= LAST_YEAR) {
                expected.add(day);
            }
        }
        assertEquals(expected, Calendars.holidays(calendar, firstYear, LAST_YEAR));
    }
}
