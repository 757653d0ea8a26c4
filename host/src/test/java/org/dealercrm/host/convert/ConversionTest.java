package org.dealercrm.host.convert;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.ObjectType;
import org.junit.Test;

/** Values are converted as OFBiz converts service parameters. */
public class ConversionTest {
    private static final TimeZone BOGOTA = TimeZone.getTimeZone("America/Bogota");

    private static Object convert(Object value, String type, Locale locale) throws GeneralException {
        return ObjectType.simpleTypeOrObjectConvert(value, type, null, BOGOTA, locale, true);
    }

    private static Object convert(Object value, String type) throws GeneralException {
        return convert(value, type, Locale.ENGLISH);
    }

    @Test
    public void emptyTextIsNullForEveryTypeButString() throws GeneralException {
        assertNull(convert("", "Long"));
        assertNull(convert("", "Timestamp"));
        assertEquals("", convert("", "String"));
    }

    @Test
    public void onlyTrueIsTrue() throws GeneralException {
        assertEquals(true, convert("TRUE", "Boolean"));
        assertEquals(false, convert("Y", "Boolean"));
    }

    @Test
    public void numbersFollowTheLocaleAndStopAtForeignCharacters() throws GeneralException {
        assertEquals(1234L, convert("1,234", "Long"));
        assertEquals(new BigDecimal("1.234"), convert("1.234,50", "BigDecimal"));
        assertEquals(new BigDecimal("1234.5"), convert("1.234,5", "BigDecimal", Locale.GERMAN));
        assertEquals(12.5, convert(" 12.5 ", "Double"));
    }

    @Test
    public void textThatIsNoNumberFails() {
        assertThrows(GeneralException.class, () -> convert("abc", "Long"));
    }

    @Test
    public void timestampsAreReadInTheZoneOfTheUser() throws GeneralException {
        assertEquals(Timestamp.from(Instant.parse("2026-11-20T05:00:00Z")), convert("2026-11-20", "Timestamp"));
        assertEquals(Timestamp.from(Instant.parse("2026-11-20T13:15:30Z")), convert("2026-11-20 08:15:30", "java.sql.Timestamp"));
        assertEquals(Timestamp.from(Instant.parse("2026-11-20T13:15:30.120Z")), convert("2026-11-20 08:15:30.12", "Timestamp"));
    }

    @Test
    public void timestampsWithoutSecondsOrWithTFail() {
        assertThrows(GeneralException.class, () -> convert("2026-11-20 08:15", "Timestamp"));
        assertThrows(GeneralException.class, () -> convert("2026-11-20T08:15:30", "Timestamp"));
    }

    @Test
    public void daysOutOfRangeRollOver() throws GeneralException {
        assertEquals(Timestamp.from(Instant.parse("2026-03-02T05:00:00Z")), convert("2026-02-30", "Timestamp"));
    }

    @Test
    public void timestampsReadBackAsTheyWereWritten() throws GeneralException {
        Timestamp stamp = Timestamp.from(Instant.parse("2026-11-20T13:15:30.123Z"));
        assertEquals(stamp, convert(convert(stamp, "String"), "Timestamp"));
        assertEquals("2026-11-20 08:15:30.123", convert(stamp, "String"));
    }

    @Test
    public void datesAndTimesHaveOneForm() throws GeneralException {
        assertEquals("2026-11-20", ObjectType.simpleTypeOrObjectConvert("2026-11-20", "Date", null, TimeZone.getDefault(), Locale.ENGLISH, true).toString());
        assertEquals("08:15:30", ObjectType.simpleTypeOrObjectConvert("08:15:30", "java.sql.Time", null, TimeZone.getDefault(), Locale.ENGLISH, true).toString());
        assertThrows(GeneralException.class, () -> convert("20/11/2026", "Date"));
    }

    @Test
    public void mapsAndListsComeFromTheirText() throws GeneralException {
        assertEquals(Map.of("a", "b", "c", "d"), convert("{a=b, c=d}", "Map"));
        assertEquals(List.of("1", "2"), convert("[1, 2]", "List"));
    }

    @Test
    public void numbersBecomeOtherNumbers() throws GeneralException {
        assertEquals(5L, convert(5, "Long"));
        assertEquals(new BigDecimal("5"), convert(5, "java.math.BigDecimal"));
        assertEquals(5, convert(5L, "Integer"));
        assertEquals(12L, convert(12.6, "Long"));
    }

    @Test
    public void numbersAreWrittenInTheLocale() throws GeneralException {
        assertEquals("1,234.5", convert(new BigDecimal("1234.5"), "String"));
        assertEquals("1.234,5", convert(new BigDecimal("1234.5"), "String", Locale.GERMAN));
    }

    @Test
    public void bytesComeOutOfABuffer() throws GeneralException {
        assertArrayEquals(new byte[] {1, 2}, (byte[]) convert(ByteBuffer.wrap(new byte[] {1, 2}), "byte[]"));
    }

    @Test
    public void momentsChangeTheirType() throws GeneralException {
        Timestamp stamp = Timestamp.valueOf("2026-11-20 08:15:30");
        assertEquals(new Date(stamp.getTime()), convert(stamp, "Date"));
        assertEquals(new Time(stamp.getTime()), convert(stamp, "Time"));
    }

    @Test
    public void impossibleConversionFailsOrLeavesTheValue() throws GeneralException {
        Object thing = new Object();
        assertThrows(GeneralException.class, () -> convert(thing, "Long"));
        assertEquals(thing, ObjectType.simpleTypeOrObjectConvert(thing, "Long", null, null, null, false));
    }
}
