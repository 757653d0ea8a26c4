package org.dealercrm.pqrs.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a template with fields in braces, {customer}, that take the words of a case; nothing in it is evaluated. */
public final class AnswerText {

    /** The fields that a text may name. */
    public static final List<String> FIELDS = List.of("customer", "caseNumber", "type", "subject", "received", "occurred", "vehicle", "order",
            "brand", "site", "dealership", "agent");

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]\n]+]");

    private AnswerText() { }

    /** The fields of a text that nobody knows, in order of the alphabet. */
    public static Set<String> unknown(String text) {
        Set<String> unknown = new TreeSet<>();
        Matcher fields = FIELD.matcher(text == null ? "" : text);
        while (fields.find()) {
            if (!FIELDS.contains(fields.group(1).strip())) {
                unknown.add(fields.group(1).strip());
            }
        }
        return unknown;
    }

    /** The text with its fields filled, in one pass: what a value says is not looked through for fields. A field without value stays. */
    public static String merged(String text, Map<String, String> values) {
        return FIELD.matcher(text == null ? "" : text).replaceAll(field -> {
            String value = values.get(field.group(1).strip());
            return Matcher.quoteReplacement(value == null || value.isBlank() ? field.group() : value);
        });
    }

    /** The gaps of a template, [what to write], that are still in the text that began with it. */
    public static Set<String> gaps(String template, String text) {
        Set<String> gaps = new TreeSet<>();
        Matcher all = GAP.matcher(template == null ? "" : template);
        while (all.find()) {
            if (text.contains(all.group())) {
                gaps.add(all.group());
            }
        }
        return gaps;
    }

    /** The fields that are still in a text, so that nobody sends an answer with a hole in it. */
    public static Set<String> unfilled(String text) {
        Set<String> unfilled = new TreeSet<>();
        Matcher fields = FIELD.matcher(text == null ? "" : text);
        while (fields.find()) {
            if (FIELDS.contains(fields.group(1).strip())) {
                unfilled.add(fields.group(1).strip());
            }
        }
        return unfilled;
    }
}
