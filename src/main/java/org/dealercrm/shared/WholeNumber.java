package org.dealercrm.shared;

/** A whole number as people type it; the services that take it answer in their own words when it is none. */
public final class WholeNumber {
    private static final String PATTERN = "-?\\d{1,9}";

    private WholeNumber() { }

    /** Whether the value can be read: nothing, a number, or its digits as text. */
    public static boolean readable(Object value) {
        return value == null || value.toString().isBlank() || value.toString().strip().matches(PATTERN);
    }

    /** The number, or null when nothing was typed. */
    public static Long of(Object value) {
        return value == null || value.toString().isBlank() ? null : Long.valueOf(value.toString().strip());
    }
}
