package org.apache.ofbiz.base.util;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding read from arithmetic.properties, by property name; half-up and two decimals where nothing is set. */
public final class UtilNumber {
    private UtilNumber() {
    }

    public static int getBigDecimalScale(String property) {
        return getBigDecimalScale("arithmetic", property);
    }

    public static int getBigDecimalScale(String file, String property) {
        return Integer.parseInt(UtilProperties.getPropertyValue(file, property, "2"));
    }

    public static RoundingMode getRoundingMode(String property) {
        return getRoundingMode("arithmetic", property);
    }

    public static RoundingMode getRoundingMode(String file, String property) {
        String mode = UtilProperties.getPropertyValue(file, property, "ROUND_HALF_UP");
        return RoundingMode.valueOf(mode.startsWith("ROUND_") ? mode.substring("ROUND_".length()) : mode);
    }

    public static BigDecimal safeAdd(BigDecimal left, BigDecimal right) {
        if (right == null) {
            return left == null ? BigDecimal.ZERO : left;
        }
        return left == null ? right : left.add(right);
    }
}
