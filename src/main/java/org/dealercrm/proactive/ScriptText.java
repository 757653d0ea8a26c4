package org.dealercrm.proactive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script or message with fields in braces, {customer}, that take the words of the record at hand; nothing in it is evaluated. */
public final class ScriptText {

    /** The fields that a text may name. */
    public static final List<String> FIELDS = List.of("customer", "vehicle", "plate", "brand", "site", "agent", "numbers", "picture");

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    private ScriptText() { }

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

    /** The text with its fields filled, in one pass: what a value says is not looked through for fields. */
    public static String merged(String text, Map<String, String> values) {
        return FIELD.matcher(text == null ? "" : text).replaceAll(field ->
                Matcher.quoteReplacement(values.getOrDefault(field.group(1).strip(), "")));
    }

    /** The lines of a text that say something. */
    public static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
