package org.dealercrm.shared.personal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text out of which parts are taken, whatever their case and accents; what is left stays as it was written. */
final class Hiding {
    private static final int SHORTEST_NUMBER = 7;
    private static final int SHORTEST_DOCUMENT = 5;
    private static final int SHORTEST_WORDS = 5;
    private static final int SHORTEST_WORD = 3;
    private static final String BETWEEN = "[\\s.()\\-]*";
    /** What opens a number: its sign, and a parenthesis that closes within it. */
    private static final String OPENING = "(?:\\((?=\\+?\\w{1,4}\\)))?\\+?";
    private static final Pattern ANY_EMAIL = Pattern.compile("[\\w.+\\-]+@[\\w\\-]+(\\.[\\w\\-]+)+");
    /** With its country, or of ten digits as Colombia has them; a date is none. */
    private static final Pattern ANY_NUMBER = Pattern.compile("(?<!\\w)(?!\\d\\d[.\\-]\\d\\d[.\\-]\\d{4})(?:\\((?=\\+?\\d{1,4}\\)))?"
            + "(\\+\\d(_\\d){7,14}|(3_\\d|6_0)(_\\d){8})(?!\\w)".replace("_", BETWEEN));
    private static final Set<String> COMMON = Set.of("del", "las", "los", "van", "von", "der", "dos", "das", "san", "sas", "ltda", "cia", "the",
            "and");

    private String text;

    private Hiding(String text) {
        this.text = text;
    }

    static Hiding of(String text) {
        return new Hiding(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** What is left; the text itself when nothing was in it. */
    String left(String original) {
        return text.contains(DataSubject.GAP) ? text : original;
    }

    Hiding email(String email) {
        return take(Pattern.compile("(?<![\\w.+\\-])" + Pattern.quote(fold(email)) + "(?![\\w\\-])"));
    }

    /** The number with or without its country, with any blanks, dots and dashes between its digits. */
    Hiding phone(String phone) {
        return signs(phone.replaceAll("\\D", ""), SHORTEST_NUMBER).signs(DataSubject.local(phone), SHORTEST_NUMBER);
    }

    /** The document with any blanks, dots and dashes in it; that of a company also without its check digit. */
    Hiding document(String document) {
        signs(fold(document).replaceAll("\\W", ""), SHORTEST_DOCUMENT);
        return signs(fold(document).replaceFirst("-\\s*\\d$", "").replaceAll("\\W", ""), SHORTEST_DOCUMENT);
    }

    private Hiding signs(String signs, int shortest) {
        if (signs.length() < shortest) {
            return this;
        }
        String spaced = signs.chars().mapToObj(each -> Pattern.quote(String.valueOf((char) each))).collect(Collectors.joining(BETWEEN));
        return take(Pattern.compile("(?<!\\w)" + OPENING + spaced + "(?!\\w)"));
    }

    /** The words in their order, with any blanks between them. */
    Hiding words(String words) {
        return words.length() < SHORTEST_WORDS ? this : take(whole(inOrder(words)));
    }

    /** The same with no other word beside them. */
    Hiding aloneWords(String words) {
        return words.length() < SHORTEST_WORDS ? this
                : take(Pattern.compile("(?<![\\p{L}\\d])(?<![\\p{L}\\d]\\s)" + inOrder(words) + "(?!\\s?[\\p{L}\\d])"));
    }

    private static String inOrder(String words) {
        return Arrays.stream(fold(words).split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    /** Each word of a name that may be told by itself. */
    Hiding eachWord(String name) {
        for (String word : fold(name).split("[^\\p{L}\\p{M}']+")) {
            if (word.length() >= SHORTEST_WORD && !COMMON.contains(word)) {
                take(whole(Pattern.quote(word)));
            }
        }
        return this;
    }

    /** E-mails and long numbers, whosoever they are. */
    Hiding reachable() {
        return take(ANY_EMAIL).take(ANY_NUMBER);
    }

    private static Pattern whole(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d])");
    }

    private Hiding take(Pattern pattern) {
        Matcher found = pattern.matcher(fold(text));
        StringBuilder left = new StringBuilder();
        int from = 0;
        while (found.find()) {
            left.append(text, from, found.start()).append(DataSubject.GAP);
            from = found.end();
        }
        text = left.append(text.substring(from)).toString();
        return this;
    }

    /** In small letters without accents, sign for sign. */
    static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at++) {
            char sign = composed.charAt(at);
            folded.append(Character.toLowerCase(sign < 128 ? sign : Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD).charAt(0)));
        }
        return folded.toString();
    }
}
