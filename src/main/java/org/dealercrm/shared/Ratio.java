package org.dealercrm.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * A numerator over a denominator; without a denominator, or with zero, there is no ratio: never 0 % and never infinity.
 *
 * @param numerator   what was reached
 * @param denominator what it is measured against; null when nobody set it
 */
public record Ratio(long numerator, Long denominator) {

    private static final int SCALE = 6;

    /** A part of a whole that is known. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /** The quotient (1 is 100 %), or null when there is none. */
    public BigDecimal value() {
        if (denominator == null || denominator == 0) {
            return null;
        }
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), SCALE, RoundingMode.HALF_UP);
    }

    /** The ratio as people read it, with one decimal: "87,5 %"; the given text when there is none. */
    public String text(Locale locale, String none) {
        BigDecimal value = value();
        if (value == null) {
            return none;
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
