package org.dealercrm.activity.ruling;

import java.text.Normalizer;
import java.util.Locale;

import org.dealercrm.shared.CommentKey;

/** A comment as its words alone: no accents, signs, capitals or line breaks, so that copies of it are equal. */
public record PlainWords(String text) {
    /** The words of a text; none for null. */
    public static PlainWords of(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return new PlainWords(plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** How many letters and digits there are. */
    int length() {
        return text.replace(" ", "").length();
    }

    /** Whether a phrase stands in the text as whole words. */
    boolean says(PlainWords phrase) {
        return !phrase.isEmpty() && spaced().contains(phrase.spaced());
    }

    /** The text without a phrase. */
    PlainWords without(PlainWords phrase) {
        String rest = spaced();
        while (!phrase.isEmpty() && rest.contains(phrase.spaced())) {
            rest = rest.replace(phrase.spaced(), " ");
        }
        return new PlainWords(rest.strip());
    }

    private String spaced() {
        return " " + text + " ";
    }

    /** The key that equal comments share; null when there are no words. */
    public String key() {
        return CommentKey.of(text);
    }
}
