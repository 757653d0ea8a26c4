package org.apache.ofbiz.base.util;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Numbers, money and dates as text. */
public final class UtilFormatOut {
    private UtilFormatOut() {
    }

    public static String formatDecimalNumber(double number, String pattern, Locale locale) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    public static String formatCurrency(BigDecimal price, String isoCode, Locale locale) {
        return formatCurrency(price, isoCode, locale, -1);
    }

    /** ICU decides symbol and digits of the currency in that locale. */
    public static String formatCurrency(BigDecimal price, String isoCode, Locale locale, int maximumFractionDigits) {
        com.ibm.icu.text.NumberFormat format = com.ibm.icu.text.NumberFormat.getCurrencyInstance(locale);
        if (isoCode != null && !isoCode.isEmpty()) {
            format.setCurrency(com.ibm.icu.util.Currency.getInstance(isoCode));
        }
        if (maximumFractionDigits >= 0) {
            format.setMaximumFractionDigits(maximumFractionDigits);
        }
        return format.format(price);
    }

    public static String formatDate(Date date, String dateFormat, Locale locale, TimeZone timeZone) {
        return UtilDateTime.toDateFormat(dateFormat, timeZone, locale).format(date);
    }

    public static String formatDateTime(Date date, String dateTimeFormat, Locale locale, TimeZone timeZone) {
        return UtilDateTime.toDateTimeFormat(dateTimeFormat, timeZone, locale).format(date);
    }

    public static String formatPaddedNumber(long number, int numericPadding) {
        return String.format("%0" + numericPadding + "d", number);
    }

    public static String padString(String str, int setLen, boolean padEnd, char padChar) {
        String text = str == null ? "" : str;
        if (text.length() > setLen) {
            return text.substring(0, setLen);
        }
        String padding = String.valueOf(padChar).repeat(setLen - text.length());
        return padEnd ? text + padding : padding + text;
    }

    public static String checkNull(String string1) {
        return string1 == null ? "" : string1;
    }

    public static String checkNull(String string1, String string2) {
        return string1 == null ? checkNull(string2) : string1;
    }

    public static String checkEmpty(String string1, String string2) {
        return UtilValidate.isNotEmpty(string1) ? string1 : checkNull(string2);
    }

    public static String ifNotEmpty(String base, String prefix, String suffix) {
        return UtilValidate.isEmpty(base) ? "" : checkNull(prefix) + base + checkNull(suffix);
    }

    public static String encodeXmlValue(String value) {
        return value == null ? null : value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
