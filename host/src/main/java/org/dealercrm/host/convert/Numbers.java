package org.dealercrm.host.convert;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;

import org.apache.ofbiz.base.util.StringUtil;

/** Number parsing and formatting in a locale. */
final class Numbers {
    private Numbers() {
    }

    static Object parse(String text, Class<?> type, Locale locale) throws ParseException {
        NumberFormat parser = NumberFormat.getNumberInstance(locale);
        if (parser instanceof DecimalFormat decimal) {
            decimal.setParseBigDecimal(true);
        }
        parser.setMaximumFractionDigits(12);
        return convert(parser.parse(StringUtil.removeSpaces(text)), type);
    }

    static Object convert(Number number, Class<?> type) {
        if (type == BigDecimal.class) {
            return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        }
        if (type == Long.class) {
            return number.longValue();
        }
        if (type == Integer.class) {
            return number.intValue();
        }
        if (type == Double.class) {
            return number.doubleValue();
        }
        if (type == Float.class) {
            return number.floatValue();
        }
        return type == Short.class ? (Object) number.shortValue() : null;
    }

    static String format(Number number, String format, Locale locale) {
        NumberFormat formatter = NumberFormat.getNumberInstance(locale);
        if (format != null && !format.isEmpty()) {
            return new DecimalFormat(format, DecimalFormatSymbols.getInstance(locale)).format(number);
        }
        formatter.setMaximumFractionDigits(number instanceof Double || number instanceof Float || number instanceof BigDecimal ? 12 : 0);
        return formatter.format(number);
    }
}
