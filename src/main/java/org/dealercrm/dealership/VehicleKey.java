package org.dealercrm.dealership;

import java.util.Locale;
import java.util.Optional;

/** Plate and VIN as they are kept and looked up: capitals and digits alone, however they were typed. */
public final class VehicleKey {
    private static final String PLATE = "[A-Z0-9]{4,10}";
    /** A VIN has neither I nor O nor Q, which look like digits. */
    private static final String VIN = "[A-HJ-NPR-Z0-9]{17}";

    private VehicleKey() { }

    /** Capitals and digits of a text; empty without any. */
    public static String normal(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** The plate that a text is: letters and digits, among them a digit. */
    public static Optional<String> plate(String typed) {
        return Optional.of(normal(typed)).filter(key -> key.matches(PLATE) && key.matches(".*\\d.*"));
    }

    /** The VIN that a text is. */
    public static Optional<String> vin(String typed) {
        return Optional.of(normal(typed)).filter(key -> key.matches(VIN));
    }
}
