package org.apache.ofbiz.base.util;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/** Emptiness and format checks. As in OFBiz most format checks accept the empty string. */
public final class UtilValidate {
    private static final boolean EMPTY_OK = true;
    private static final Pattern EMAIL = Pattern.compile(
            "(?!.*\\.\\.)[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]+@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.\\p{L}{2,}");
    private static final Pattern URL = Pattern.compile("(?i)\\b(?:https?|ftp)://[^\\s/$.?#][^\\s]*");
    private static final String SHORT_DATE = "\\d{1,2}/\\d{1,2}/(\\d{2}|\\d{4})";

    private UtilValidate() {
    }

    public static boolean isEmpty(Object value) {
        return ObjectType.isEmpty(value);
    }

    public static boolean isNotEmpty(Object value) {
        return !ObjectType.isEmpty(value);
    }

    public static <E> boolean isEmpty(Collection<E> c) {
        return c == null || c.isEmpty();
    }

    public static <K, E> boolean isEmpty(Map<K, E> m) {
        return m == null || m.isEmpty();
    }

    public static boolean isEmpty(CharSequence c) {
        return c == null || c.length() == 0;
    }

    public static <E> boolean isNotEmpty(Collection<E> c) {
        return !isEmpty(c);
    }

    public static boolean isNotEmpty(CharSequence c) {
        return !isEmpty(c);
    }

    public static boolean isString(Object obj) {
        return obj instanceof String;
    }

    public static boolean isWhitespace(String s) {
        return isEmpty(s) || s.isBlank();
    }

    public static boolean isAlphabetic(String s) {
        return isEmpty(s) ? EMPTY_OK : s.chars().allMatch(Character::isLetter);
    }

    public static boolean isAlphanumeric(String s) {
        return isEmpty(s) ? EMPTY_OK : s.chars().allMatch(Character::isLetterOrDigit);
    }

    public static boolean isInteger(String s) {
        return isEmpty(s) ? EMPTY_OK : s.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public static boolean isSignedInteger(String s) {
        try {
            return isEmpty(s) ? EMPTY_OK : Integer.parseInt(s) <= Integer.MAX_VALUE;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public static boolean isSignedLong(String s) {
        try {
            return isEmpty(s) ? EMPTY_OK : s.equals(s.trim()) && Long.parseLong(s) <= Long.MAX_VALUE;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public static boolean isPositiveInteger(String s) {
        return isEmpty(s) ? EMPTY_OK : isSignedLong(s) && Long.parseLong(s) > 0;
    }

    public static boolean isNonnegativeInteger(String s) {
        return isEmpty(s) ? EMPTY_OK : isSignedLong(s) && Long.parseLong(s) >= 0;
    }

    public static boolean isFloat(String s) {
        return isEmpty(s) ? EMPTY_OK : s.matches("\\d+\\.?\\d*");
    }

    public static boolean isSignedFloat(String s) {
        return isEmpty(s) ? EMPTY_OK : s.trim().matches("[+-]?(\\d*\\.?\\d+|\\d+\\.)([eE][+-]?\\d+)?");
    }

    public static boolean isSignedDouble(String s) {
        return isSignedFloat(s);
    }

    public static boolean isEmail(String s) {
        return isEmpty(s) ? EMPTY_OK : EMAIL.matcher(s).matches();
    }

    /** A comma-separated list of addresses. */
    public static boolean isEmailList(String s) {
        if (isEmpty(s)) {
            return EMPTY_OK;
        }
        for (String address : s.split(",")) {
            if (!isEmail(address.trim())) {
                return false;
            }
        }
        return true;
    }

    public static boolean isUrlInString(String s) {
        return isNotEmpty(s) && URL.matcher(s).find();
    }

    /** A date as month/day/year. */
    public static boolean isDate(String date) {
        if (isEmpty(date)) {
            return EMPTY_OK;
        }
        if (!date.matches(SHORT_DATE)) {
            return false;
        }
        String[] parts = date.split("/");
        return isDate(parts[2], parts[0], parts[1]);
    }

    public static boolean isDate(String year, String month, String day) {
        if (!isInteger(year) || !isInteger(month) || !isInteger(day) || isEmpty(year) || isEmpty(month) || isEmpty(day)) {
            return false;
        }
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return m >= 1 && m <= 12 && d >= 1 && d <= YearMonth.of(Integer.parseInt(year), m).lengthOfMonth();
    }

    public static boolean isTime(String time) {
        return isEmpty(time) ? EMPTY_OK : time.matches("([01]?\\d|2[0-3]):[0-5]?\\d(:[0-5]?\\d)?");
    }
}
