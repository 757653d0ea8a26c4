package org.apache.ofbiz.base.util;

import java.sql.Date;
import java.sql.Timestamp;
import java.text.DateFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;

/** Timestamps, their starts and ends of day, week, month and year, and the date formats of OFBiz. */
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
        return getTimestamp(System.currentTimeMillis());
    }

    public static java.util.Date nowDate() {
        return new java.util.Date();
    }

    public static Date nowSqlDate() {
        return new Date(System.currentTimeMillis());
    }

    public static String nowDateString() {
        return nowDateString("yyyyMMddHHmmss");
    }

    public static String nowDateString(String format) {
        return new SimpleDateFormat(format).format(nowDate());
    }

    public static Timestamp getTimestamp(long time) {
        return new Timestamp(time);
    }

    public static Timestamp getTimestamp(String milliSecs) {
        return new Timestamp(Long.parseLong(milliSecs));
    }

    public static double getInterval(java.util.Date from, java.util.Date thru) {
        return thru == null ? 0 : thru.getTime() - from.getTime();
    }

    public static double getInterval(Timestamp from, Timestamp thru) {
        return thru == null ? 0 : thru.getTime() - from.getTime();
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

    public static Timestamp addHoursToTimestamp(Timestamp start, int hours) {
        return new Timestamp(start.getTime() + 60L * 60 * 1000 * hours);
    }

    public static Timestamp addMinutesToTimestamp(Timestamp start, int minutes) {
        return new Timestamp(start.getTime() + 60L * 1000 * minutes);
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

    public static Timestamp getWeekStart(Timestamp stamp) {
        return getWeekStart(stamp, 0, 0);
    }

    public static Timestamp getWeekStart(Timestamp stamp, int daysLater) {
        return getWeekStart(stamp, daysLater, 0);
    }

    public static Timestamp getWeekStart(Timestamp stamp, int daysLater, int weeksLater) {
        return getWeekStart(stamp, daysLater, weeksLater, TimeZone.getDefault(), Locale.getDefault());
    }

    public static Timestamp getWeekStart(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return getWeekStart(stamp, 0, 0, timeZone, locale);
    }

    public static Timestamp getWeekStart(Timestamp stamp, int daysLater, TimeZone timeZone, Locale locale) {
        return getWeekStart(stamp, daysLater, 0, timeZone, locale);
    }

    public static Timestamp getWeekStart(Timestamp stamp, int daysLater, int weeksLater, TimeZone timeZone, Locale locale) {
        Calendar calendar = startOfDay(stamp, timeZone, locale);
        calendar.add(Calendar.DAY_OF_MONTH, daysLater);
        calendar.set(Calendar.DAY_OF_WEEK, calendar.getFirstDayOfWeek());
        calendar.add(Calendar.WEEK_OF_MONTH, weeksLater);
        return stamp(calendar);
    }

    public static Timestamp getWeekEnd(Timestamp stamp) {
        return getWeekEnd(stamp, TimeZone.getDefault(), Locale.getDefault());
    }

    public static Timestamp getWeekEnd(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return getDayEnd(getWeekStart(stamp, timeZone, locale), 6L, timeZone, locale);
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
        Calendar calendar = toCalendar(stamp, timeZone, locale);
        calendar.add(adjType, adjQuantity);
        return stamp(calendar);
    }

    private static Calendar startOfDay(Timestamp stamp, TimeZone timeZone, Locale locale) {
        Calendar calendar = toCalendar(stamp, timeZone, locale);
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

    public static Calendar toCalendar(Timestamp stamp) {
        Calendar calendar = Calendar.getInstance();
        if (stamp != null) {
            calendar.setTimeInMillis(stamp.getTime());
        }
        return calendar;
    }

    public static Calendar toCalendar(java.util.Date date, TimeZone timeZone, Locale locale) {
        Calendar calendar = Calendar.getInstance(timeZone, locale);
        if (date != null) {
            calendar.setTime(date);
        }
        return calendar;
    }

    public static int get(Timestamp stamp, int field) {
        return toCalendar(stamp).get(field);
    }

    public static int getYear(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return toCalendar(stamp, timeZone, locale).get(Calendar.YEAR);
    }

    public static int getMonth(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return toCalendar(stamp, timeZone, locale).get(Calendar.MONTH);
    }

    public static int getDayOfMonth(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return toCalendar(stamp, timeZone, locale).get(Calendar.DAY_OF_MONTH);
    }

    public static int getHour(Timestamp stamp, TimeZone timeZone, Locale locale) {
        return toCalendar(stamp, timeZone, locale).get(Calendar.HOUR_OF_DAY);
    }

    /** From "MM/dd/yyyy". */
    public static java.util.Date toDate(String date, String time) {
        return toDate(date + " " + time, "MM/dd/yyyy HH:mm:ss", true);
    }

    private static java.util.Date toDate(String text, String format, boolean strict) {
        SimpleDateFormat parser = new SimpleDateFormat(format);
        parser.setLenient(!strict);
        try {
            return parser.parse(text);
        } catch (ParseException e) {
            return null;
        }
    }

    public static Timestamp toTimestamp(java.util.Date date) {
        return date == null ? null : new Timestamp(date.getTime());
    }

    /** From "MM/dd/yyyy HH:mm:ss"; null when it is none. */
    public static Timestamp toTimestamp(String dateTime) {
        return toTimestamp(toDate(dateTime, "MM/dd/yyyy HH:mm:ss", true));
    }

    public static Timestamp toTimestamp(String date, String time) {
        return toTimestamp(toDate(date, time));
    }

    public static Timestamp toTimestamp(int month, int day, int year, int hour, int minute, int second) {
        Calendar calendar = Calendar.getInstance();
        calendar.clear();
        calendar.set(year, month - 1, day, hour, minute, second);
        return stamp(calendar);
    }

    public static Date toSqlDate(java.util.Date date) {
        return date == null ? null : new Date(date.getTime());
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

    public static String toDateString(java.util.Date date, String format) {
        return date == null ? "" : new SimpleDateFormat(format == null ? "MM/dd/yyyy" : format).format(date);
    }

    public static String toDateString(java.util.Date date) {
        return toDateString(date, "MM/dd/yyyy");
    }

    public static DateFormat toDateFormat(String dateFormat, TimeZone tz, Locale locale) {
        return format(dateFormat, DATE_FORMAT, tz, locale);
    }

    public static DateFormat toDateTimeFormat(String dateTimeFormat, TimeZone tz, Locale locale) {
        return format(dateTimeFormat, DATE_TIME_FORMAT, tz, locale);
    }

    public static DateFormat toTimeFormat(String timeFormat, TimeZone tz, Locale locale) {
        return format(timeFormat, TIME_FORMAT, tz, locale);
    }

    private static DateFormat format(String pattern, String byDefault, TimeZone tz, Locale locale) {
        String used = pattern == null || pattern.isEmpty() ? byDefault : pattern;
        SimpleDateFormat format = new SimpleDateFormat(used, locale == null ? Locale.getDefault() : locale);
        format.setTimeZone(tz == null ? TimeZone.getDefault() : tz);
        return format;
    }

    public static TimeZone toTimeZone(String tzId) {
        return tzId == null || tzId.isEmpty() ? TimeZone.getDefault() : TimeZone.getTimeZone(tzId);
    }
}
