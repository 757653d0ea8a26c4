package org.dealercrm.shared.personal;

import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityFunction;
import org.apache.ofbiz.entity.condition.EntityOperator;

/** What the database is asked for texts that may hold something: it finds too much rather than too little, so who asks looks again. */
public final class Likeness {

    private Likeness() { }

    /** A number or a document with anything between its signs: %3%0%0%. */
    public static String signs(String typed) {
        return typed.replaceAll("[^\\p{L}\\d]", "").toUpperCase(Locale.ROOT).chars().mapToObj(sign -> String.valueOf((char) sign))
                .collect(Collectors.joining("%", "%", "%"));
    }

    /** A telephone number with or without its country. */
    public static String phone(String phone) {
        return signs(DataSubject.local(phone));
    }

    /** Words with anything between them; any sign stands where there may be an accent. */
    public static String words(String typed) {
        return '%' + Hiding.fold(typed.strip()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9@.\\s]|[AEIOUNC]", "_").replaceAll("\\s+", "%") + '%';
    }

    /** Whether a text holds a word, or a part of one, whatever its case and accents. */
    public static boolean holds(String text, String word) {
        return text != null && Hiding.fold(text).contains(Hiding.fold(word));
    }

    /** That a field is like it, in capital letters. */
    public static EntityCondition in(String field, String pattern) {
        return EntityCondition.makeCondition(EntityFunction.upperField(field), EntityOperator.LIKE, pattern);
    }
}
