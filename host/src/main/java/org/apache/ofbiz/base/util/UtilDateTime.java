package org.apache.ofbiz.base.util;

import java.sql.Timestamp;
import java.text.DateFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Timestamps, their starts and ends of day, month and year, and the date formats of OFBiz. */
public final class UtilDateTime {
    private static final String DATE_FORMAT = "yyyy-MM-dd";
    private static final String DATE_TIME_FORMAT = "yyyy-MM-dd HH:mm:ss.SSS";
    private static final String TIME_FORMAT = "HH:mm:ss";
    private static final long DAY = 24L * 60 * 60 * 1000;

    private UtilDateTime() {
    }

    public static String getDateFormat() {
        return DATE_FORMAT;
    }

    public static String getDateTimeFormat() {
        return DATE_TIME_FORMAT;
    }

    public static String getTimeFormat() {
        return TIME_FORMAT;
    }

    public static Timestamp nowTimestamp() {
        return new Timestamp(System.currentTimeMillis());
    }

    public static Date nowDate() {
        return new Date();
    }

    public static int getIntervalInDays(Timestamp from, Timestamp thru) {
        return thru == null ? 0 : (int) ((thru.getTime() - from.getTime()) / DAY);
    }

    public static Timestamp addDaysToTimestamp(Timestamp start, int days) {
        return new Timestamp(start.getTime() + DAY * days);
    }

    public static Timestamp addDaysToTimestamp(Timestamp start, Double days) {
        return new Timestamp(start.getTime() + (int) (DAY * days));
    }

    public static Timestamp getDayStart(Timestamp stamp) {
        return getDayStart(stamp, 0);
    }

    public static Timestamp getDayStart(Timestamp stamp, int daysLater) {
        return getDayStart(stamp, daysLater, TimeZone.getDefault(), Locale.getDefault());
    }

    public static Timestamp getDayStart(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return getDayStart(stamp, 0, timeZone, locale);
    }

    public static Timestamp getDayStart(Timestamp stamp, int daysLater, TimeZone timeZone, Locale locale) {
        Calendar calendar = startOfDay(stamp, timeZone, locale);
        calendar.add(Calendar.DAY_OF_MONTH, daysLater);
        return stamp(calendar);
    }

    public static Timestamp getNextDayStart(Timestamp stamp) {
        return getDayStart(stamp, 1);
    }

    public static Timestamp getDayEnd(Timestamp stamp) {
        return getDayEnd(stamp, 0L);
    }

    public static Timestamp getDayEnd(Timestamp stamp, Long daysLater) {
        return getDayEnd(stamp, daysLater, TimeZone.getDefault(), Locale.getDefault());
    }

    public static Timestamp getDayEnd(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return getDayEnd(stamp, 0L, timeZone, locale);
    }

    public static Timestamp getDayEnd(Timestamp stamp, Long daysLater, TimeZone timeZone, Locale locale) {
        Calendar calendar = startOfDay(stamp, timeZone, locale);
        calendar.add(Calendar.DAY_OF_MONTH, daysLater.intValue());
        return endOfDay(calendar);
    }

    public static Timestamp getMonthStart(Timestamp stamp) {
        return getMonthStart(stamp, 0, 0);
    }

    public static Timestamp getMonthStart(Timestamp stamp, int daysLater) {
        return getMonthStart(stamp, daysLater, 0);
    }

    public static Timestamp getMonthStart(Timestamp stamp, int daysLater, int monthsLater) {
        return getMonthStart(stamp, daysLater, monthsLater, TimeZone.getDefault(), Locale.getDefault());
    }

    public static Timestamp getMonthStart(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return getMonthStart(stamp, 0, 0, timeZone, locale);
    }

    public static Timestamp getMonthStart(Timestamp stamp, int daysLater, TimeZone timeZone, Locale locale) {
        return getMonthStart(stamp, daysLater, 0, timeZone, locale);
    }

    public static Timestamp getMonthStart(Timestamp stamp, int daysLater, int monthsLater, TimeZone timeZone, Locale locale) {
        Calendar calendar = startOfDay(stamp, timeZone, locale);
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        calendar.add(Calendar.MONTH, monthsLater);
        calendar.add(Calendar.DAY_OF_MONTH, daysLater);
        return stamp(calendar);
    }

    public static Timestamp getMonthEnd(Timestamp stamp, TimeZone timeZone, Locale locale) {
        Calendar calendar = startOfDay(stamp, timeZone, locale);
        calendar.set(Calendar.DAY_OF_MONTH, calendar.getActualMaximum(Calendar.DAY_OF_MONTH));
        return endOfDay(calendar);
    }

    public static Timestamp getYearStart(Timestamp stamp) {
        return getYearStart(stamp, TimeZone.getDefault(), Locale.getDefault());
    }

    public static Timestamp getYearStart(Timestamp stamp, TimeZone timeZone, Locale locale) {
        Calendar calendar = startOfDay(stamp, timeZone, locale);
        calendar.set(Calendar.DAY_OF_YEAR, 1);
        return stamp(calendar);
    }

    public static Timestamp getYearEnd(Timestamp stamp, TimeZone timeZone, Locale locale) {
        Calendar calendar = startOfDay(stamp, timeZone, locale);
        calendar.set(Calendar.DAY_OF_YEAR, calendar.getActualMaximum(Calendar.DAY_OF_YEAR));
        return endOfDay(calendar);
    }

    public static Timestamp adjustTimestamp(Timestamp stamp, Integer adjType, Integer adjQuantity) {
        return adjustTimestamp(stamp, adjType, adjQuantity, TimeZone.getDefault(), Locale.getDefault());
    }

    public static Timestamp adjustTimestamp(Timestamp stamp, int adjType, int adjQuantity, TimeZone timeZone, Locale locale) {
        Calendar calendar = calendar(stamp, timeZone, locale);
        calendar.add(adjType, adjQuantity);
        return stamp(calendar);
    }

    private static Calendar startOfDay(Timestamp stamp, TimeZone timeZone, Locale locale) {
        Calendar calendar = calendar(stamp, timeZone, locale);
        calendar.set(Calendar.HOUR_OF_DAY, 0);
        calendar.set(Calendar.MINUTE, 0);
        calendar.set(Calendar.SECOND, 0);
        calendar.set(Calendar.MILLISECOND, 0);
        return calendar;
    }

    private static Timestamp endOfDay(Calendar calendar) {
        calendar.set(Calendar.HOUR_OF_DAY, 23);
        calendar.set(Calendar.MINUTE, 59);
        calendar.set(Calendar.SECOND, 59);
        return stamp(calendar);
    }

    private static Timestamp stamp(Calendar calendar) {
        return new Timestamp(calendar.getTimeInMillis());
    }

    private static Calendar calendar(Date date, TimeZone timeZone, Locale locale) {
        Calendar calendar = Calendar.getInstance(timeZone, locale);
        if (date != null) {
            calendar.setTime(date);
        }
        return calendar;
    }

    public static int getYear(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return calendar(stamp, timeZone, locale).get(Calendar.YEAR);
    }

    public static int getMonth(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return calendar(stamp, timeZone, locale).get(Calendar.MONTH);
    }

    public static int getDayOfMonth(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return calendar(stamp, timeZone, locale).get(Calendar.DAY_OF_MONTH);
    }

    public static int getHour(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return calendar(stamp, timeZone, locale).get(Calendar.HOUR_OF_DAY);
    }

    public static Timestamp toTimestamp(Date date) {
        return date == null ? null : new Timestamp(date.getTime());
    }

    public static Timestamp stringToTimeStamp(String dateTimeString, TimeZone tz, Locale locale) throws ParseException {
        return stringToTimeStamp(dateTimeString, null, tz, locale);
    }

    public static Timestamp stringToTimeStamp(String dateTimeString, String dateTimeFormat, TimeZone tz, Locale locale) throws ParseException {
        return new Timestamp(toDateTimeFormat(dateTimeFormat, tz, locale).parse(dateTimeString).getTime());
    }

    public static String timeStampToString(Timestamp stamp, TimeZone tz, Locale locale) {
        return timeStampToString(stamp, null, tz, locale);
    }

    public static String timeStampToString(Timestamp stamp, String dateTimeFormat, TimeZone tz, Locale locale) {
        return toDateTimeFormat(dateTimeFormat, tz, locale).format(stamp);
    }

    /** Without a format, the short one of the locale. */
    public static DateFormat toDateFormat(String dateFormat, TimeZone tz, Locale locale) {
        return zoned(blank(dateFormat) ? DateFormat.getDateInstance(DateFormat.SHORT, locale) : new SimpleDateFormat(dateFormat, locale), tz);
    }

    /** Without a format, short date and medium time of the locale. */
    public static DateFormat toDateTimeFormat(String dateTimeFormat, TimeZone tz, Locale locale) {
        return zoned(blank(dateTimeFormat) ? DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.MEDIUM, locale)
                : new SimpleDateFormat(dateTimeFormat, locale), tz);
    }

    /** Without a format, the medium one of the locale. */
    public static DateFormat toTimeFormat(String timeFormat, TimeZone tz, Locale locale) {
        return zoned(blank(timeFormat) ? DateFormat.getTimeInstance(DateFormat.MEDIUM, locale) : new SimpleDateFormat(timeFormat, locale), tz);
    }

    private static boolean blank(String format) {
        return format == null || format.isEmpty();
    }

    private static DateFormat zoned(DateFormat format, TimeZone tz) {
        format.setTimeZone(tz);
        return format;
    }

    public static TimeZone toTimeZone(String tzId) {
        return tzId == null || tzId.isEmpty() ? TimeZone.getDefault() : TimeZone.getTimeZone(tzId);
    }
}
