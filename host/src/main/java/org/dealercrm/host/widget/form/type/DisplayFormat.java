package org.dealercrm.host.widget.form.type;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Locale;

import org.apache.ofbiz.base.util.UtilFormatOut;
import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.WidgetRenderException;
import org.dealercrm.host.xml.XmlElement;

/** How a display field formats its value; a value that does not suit the type ends the page. */
final class DisplayFormat {
    private static final int FRACTION_DIGITS = 10;
    private static final int DAY_LENGTH = 10;
    private final String type;
    private final FlexibleStringExpander currency;
    private final FlexibleStringExpander pattern;

    DisplayFormat(XmlElement element) {
        this.type = element.attr("type");
        this.currency = FlexibleStringExpander.getInstance(element.attr("currency"));
        this.pattern = FlexibleStringExpander.getInstance(element.attr("format"));
    }

    boolean isPlain() {
        return "text".equals(type) && pattern.isEmpty();
    }

    String text(Object value, Rendering rendering) {
        if (value == null || value.toString().isEmpty()) {
            return "";
        }
        return switch (type) {
            case "currency" -> UtilFormatOut.formatCurrency(number(value, rendering), rendering.expand(currency), rendering.locale(), FRACTION_DIGITS);
            case "date" -> date(value, rendering);
            case "date-time" -> dateTime(value, rendering);
            case "accounting-number" -> decimal(value, "#,##0.00;(#,##0.00)", rendering);
            default -> decimal(value, rendering.expand(pattern), rendering);
        };
    }

    private static String decimal(Object value, String format, Rendering rendering) {
        BigDecimal number = number(value, rendering);
        if (format.isEmpty()) {
            return NumberFormat.getInstance(rendering.locale()).format(number);
        }
        return new DecimalFormat(format, DecimalFormatSymbols.getInstance(rendering.locale())).format(number);
    }

    private static BigDecimal number(Object value, Rendering rendering) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        try {
            return new BigDecimal(NumberFormat.getInstance(rendering.locale()).parse(value.toString().strip()).toString());
        } catch (ParseException e) {
            throw new WidgetRenderException("The value [" + value + "] is not a number", e);
        }
    }

    private static String date(Object value, Rendering rendering) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.SHORT, rendering.locale());
        if (value instanceof java.util.Date date) {
            format.setTimeZone(rendering.timeZone());
            return format.format(date);
        }
        String text = value.toString();
        return format.format(Date.valueOf(text.substring(0, Math.min(DAY_LENGTH, text.length()))));
    }

    private static String dateTime(Object value, Rendering rendering) {
        DateFormat format = DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.MEDIUM, rendering.locale());
        format.setTimeZone(rendering.timeZone());
        if (value instanceof java.util.Date date) {
            return format.format(date);
        }
        SimpleDateFormat given = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
        given.setTimeZone(rendering.timeZone());
        try {
            return format.format(new Timestamp(given.parse(value.toString()).getTime()));
        } catch (ParseException e) {
            throw new WidgetRenderException("The value [" + value + "] is not a date and time", e);
        }
    }
}
