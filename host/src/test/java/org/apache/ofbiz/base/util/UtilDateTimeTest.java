package org.apache.ofbiz.base.util;

import static org.junit.Assert.assertEquals;

import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.Test;

/** Starts and ends of days, months and years, in the default zone and in others. */
public class UtilDateTimeTest {
    private static final Timestamp FRIDAY = Timestamp.valueOf("2026-11-20 15:30:10.5");
    private static final TimeZone BOGOTA = TimeZone.getTimeZone("America/Bogota");
    private static final String FORMAT = UtilDateTime.getDateTimeFormat();

    @Test
    public void dayHasAStartAndAnEnd() {
        assertEquals(Timestamp.valueOf("2026-11-20 00:00:00"), UtilDateTime.getDayStart(FRIDAY));
        assertEquals(Timestamp.valueOf("2026-11-22 00:00:00"), UtilDateTime.getDayStart(FRIDAY, 2));
        assertEquals(Timestamp.valueOf("2026-11-20 23:59:59"), UtilDateTime.getDayEnd(FRIDAY));
        assertEquals(Timestamp.valueOf("2026-11-21 23:59:59"), UtilDateTime.getDayEnd(FRIDAY, 1L));
    }

    @Test
    public void monthAndYearHaveTheirBounds() {
        assertEquals(Timestamp.valueOf("2026-11-01 00:00:00"), UtilDateTime.getMonthStart(FRIDAY));
        assertEquals(Timestamp.valueOf("2026-12-01 00:00:00"), UtilDateTime.getMonthStart(FRIDAY, 0, 1));
        assertEquals(Timestamp.valueOf("2026-11-30 23:59:59"), UtilDateTime.getMonthEnd(FRIDAY, TimeZone.getDefault(), Locale.US));
        assertEquals(Timestamp.valueOf("2026-01-01 00:00:00"), UtilDateTime.getYearStart(FRIDAY));
    }

    @Test
    public void zoneDecidesTheDay() throws ParseException {
        Timestamp lateInBogota = UtilDateTime.stringToTimeStamp("2026-11-20 23:30:00.000", FORMAT, BOGOTA, Locale.US);
        assertEquals("2026-11-20 00:00:00.000", UtilDateTime.timeStampToString(UtilDateTime.getDayStart(lateInBogota, BOGOTA, Locale.US), FORMAT, BOGOTA, Locale.US));
    }

    @Test
    public void withoutFormatTheLocaleDecides() {
        Timestamp stamp = Timestamp.from(Instant.parse("2026-11-20T15:30:10Z"));
        assertEquals("20/11/26, 10:30:10 a. m.", UtilDateTime.timeStampToString(stamp, BOGOTA, new Locale("es", "CO")).replace('\u00a0', ' '));
    }

    @Test
    public void daysAreAddedAndCounted() {
        Timestamp later = UtilDateTime.addDaysToTimestamp(FRIDAY, 3);
        assertEquals(3, UtilDateTime.getIntervalInDays(FRIDAY, later));
        assertEquals(Timestamp.valueOf("2026-11-20 17:30:10.5"), UtilDateTime.adjustTimestamp(FRIDAY, Calendar.HOUR, 2));
    }
}
