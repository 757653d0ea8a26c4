package org.dealercrm.activity.ruling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** A comment as its words alone: no accents, signs, capitals or line breaks, so that copies of it are equal. */
public record PlainWords(String text) {
    private static final int KEY_BYTES = 20;

    /** The words of a text; none for null. */
    public static PlainWords of(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
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
        if (isEmpty()) {
            return null;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
