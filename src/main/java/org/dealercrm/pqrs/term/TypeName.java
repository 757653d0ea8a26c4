package org.dealercrm.pqrs.term;

import java.util.Locale;

import org.apache.ofbiz.entity.GenericValue;

/** The name of a type, an area or a channel in a language. */
public final class TypeName {

    private TypeName() { }

    /** The name in Spanish, or in English for everybody else; empty for no row. */
    public static String of(GenericValue row, Locale locale) {
        return row == null ? "" : row.getString("es".equals(locale.getLanguage()) ? "nameEs" : "nameEn");
    }
}
