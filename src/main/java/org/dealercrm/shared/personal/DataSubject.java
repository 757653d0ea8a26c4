package org.dealercrm.shared.personal;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
        return text == null || text.isBlank() ? text : without(text, alsoNames).left(text);
    }

    /** A text for who must not know the person: also without single words of the name, and without any e-mail or telephone number. */
    public String hide(String text) {
        if (text == null || text.isBlank()) {
            return text;
        }
        Hiding left = without(text, true).reachable();
        names.forEach(left::eachWord);
        return left.left(text);
    }

    /**
     * A text that nothing but its words ties to the person. A name counts with two words or more; a cell holds one name, so there it counts
     * only when no other word stands beside it: Ana Gil is not Ana Gil Ruiz.
     */
    String scrubElsewhere(String text, boolean cell) {
        if (text == null || text.isBlank()) {
            return text;
        }
        Hiding left = without(text, false);
        names.stream().filter(name -> name.contains(" ")).forEach(cell ? left::aloneWords : left::words);
        return left.left(text);
    }

    private Hiding without(String text, boolean alsoNames) {
        Hiding left = Hiding.of(text);
        emails.forEach(left::email);
        phones.forEach(left::phone);
        documents.forEach(left::document);
        places.forEach(left::words);
        if (alsoNames) {
            names.forEach(left::words);
        }
        return left;
    }

    /** Whether a number, an e-mail or a document, however it is written, is one of the person; each may be null. */
    public boolean owns(String phone, String email, String document) {
        return phone != null && phones.stream().anyMatch(own -> local(own).equals(local(phone)))
                || email != null && emails.contains(email.strip().toLowerCase(Locale.ROOT))
                || document != null && documents.stream().anyMatch(own -> DocumentForms.same(own, document));
    }

    /** What of the person others could be recognised by when they come back: numbers, e-mails and documents. */
    public Set<String> addresses() {
        Set<String> all = new TreeSet<>(phones);
        emails.forEach(email -> all.add(email.toLowerCase(Locale.ROOT)));
        all.addAll(documents);
        return all;
    }

    /** The digits of a telephone number without its country. */
    static String local(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - LOCAL_DIGITS));
    }
}
