package org.dealercrm.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: without accents, case, punctuation and double spaces. */
final class Words {

    private Words() { }

    static String plain(String text) {
        if (text == null) {
            return "";
        }
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
