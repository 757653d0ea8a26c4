package org.dealercrm.shared.personal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person whose personal data are to be found: what names, numbers, e-mails, documents and addresses are on record. Immutable.
 *
 * @param partyId   the person
 * @param names     full names
 * @param phones    numbers in E.164
 * @param emails    in small letters
 * @param documents numbers of documents
 * @param places    postal addresses
 */
public record DataSubject(String partyId, Set<String> names, Set<String> phones, Set<String> emails, Set<String> documents, Set<String> places) {
    /** What stands where something was taken out of a text. */
    public static final String GAP = "[…]";
    private static final int LOCAL_DIGITS = 10;
    private static final int SHORTEST_NUMBER = 7;
    private static final int SHORTEST_DOCUMENT = 5;
    private static final int SHORTEST_WORDS = 5;

    public DataSubject {
        names = clean(names);
        phones = clean(phones);
        emails = clean(emails);
        documents = clean(documents);
        places = clean(places);
    }

    private static Set<String> clean(Collection<String> values) {
        return Set.copyOf(values.stream().filter(value -> value != null && !value.isBlank()).map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A text without numbers, e-mails, documents, addresses and, when asked for, the name of the person, however they are written in it. */
    public String scrub(String text, boolean alsoNames) {
        if (text == null || text.isBlank()) {
            return text;
        }
        String left = text;
        for (String email : emails) {
            left = Pattern.compile(Pattern.quote(email), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(left).replaceAll(GAP);
        }
        for (String phone : phones) {
            left = digits(left, phone.replaceAll("\\D", ""), SHORTEST_NUMBER);
        }
        for (String document : documents) {
            left = digits(left, document.replaceAll("\\W", ""), SHORTEST_DOCUMENT);
        }
        for (String place : places) {
            left = words(left, place);
        }
        for (String name : alsoNames ? names : Set.<String>of()) {
            left = words(left, name);
        }
        return left;
    }

    /** The number with or without its country, with any blanks, dots and dashes between its digits. */
    private static String digits(String text, String number, int shortest) {
        String left = text;
        for (String form : List.of(number, number.substring(Math.max(0, number.length() - LOCAL_DIGITS)))) {
            if (form.length() >= shortest) {
                String spaced = form.chars().mapToObj(each -> Pattern.quote(String.valueOf((char) each))).collect(Collectors.joining("[\\s.()\\-]*"));
                left = Pattern.compile("(?<!\\w)[(+]*" + spaced + "(?!\\w)", Pattern.CASE_INSENSITIVE).matcher(left).replaceAll(GAP);
            }
        }
        return left;
    }

    /** The words in their order, with any blanks between them. */
    private static String words(String text, String words) {
        if (words.length() < SHORTEST_WORDS) {
            return text;
        }
        String pattern = Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text).replaceAll(GAP);
    }

    /** What of the person others could be recognised by when they come back: numbers, e-mails and documents. */
    public Set<String> addresses() {
        Set<String> all = new TreeSet<>(phones);
        emails.forEach(email -> all.add(email.toLowerCase(Locale.ROOT)));
        all.addAll(documents);
        return all;
    }
}
