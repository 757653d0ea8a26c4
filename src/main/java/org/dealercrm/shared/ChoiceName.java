package org.dealercrm.shared;

import java.util.Locale;

import org.apache.ofbiz.entity.GenericValue;

/** What people call a row that the dealership named in both languages: a type, an area, a channel, a cause, a purpose, an outcome. */
public final class ChoiceName {

    private ChoiceName() { }

    /** The Spanish name for who reads Spanish, the English one for everybody else, and the other when it is blank; empty for no row. */
    public static String of(GenericValue row, Locale locale) {
        if (row == null) {
            return "";
        }
        boolean spanish = "es".equals(locale.getLanguage());
        String own = row.getString(spanish ? "nameEs" : "nameEn");
        String other = row.getString(spanish ? "nameEn" : "nameEs");
        return own != null && !own.isBlank() ? own : other == null ? "" : other;
    }
}
