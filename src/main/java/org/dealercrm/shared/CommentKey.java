package org.dealercrm.shared;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** The key of a comment: equal for all copies of it, whatever their case, accents, punctuation and spaces. */
public final class CommentKey {
    private static final int LENGTH = 40;

    private CommentKey() { }

    /** The key, or null for a comment in which nothing is said. */
    public static String of(String comment) {
        if (comment == null) {
            return null;
        }
        String bare = Normalizer.normalize(comment, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String plain = bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? null : StoredFiles.sha256(plain.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
