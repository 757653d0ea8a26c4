package org.dealercrm.shared.personal;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A number of a document however it is written: letters and digits alone, that of a Colombian company (NIT) with and without its check digit. */
public final class DocumentForms {
    private static final Pattern NIT = Pattern.compile("[89]\\d{9}");
    private static final int[] WEIGHTS = {41, 37, 29, 23, 19, 17, 13, 7, 3};
    private static final int MODULUS = 11;

    private DocumentForms() { }

    /** What stands for a document when it is looked for; empty without letter and digit. */
    public static Set<String> of(String typed) {
        String text = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        String all = plain(text);
        String base = NIT.matcher(all).matches() && checks(all) ? all.substring(0, WEIGHTS.length) : plain(text.replaceFirst("-\\s*\\d$", ""));
        return all.isEmpty() ? Set.of() : base.isEmpty() || base.equals(all) ? Set.of(all) : Set.of(all, base);
    }

    /** Whether two writings are the same document. */
    public static boolean same(String one, String other) {
        return !Collections.disjoint(of(one), of(other));
    }

    /** Whether the last digit of a NIT follows from those before it. */
    private static boolean checks(String nit) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * Character.digit(nit.charAt(at), 10);
        }
        int rest = sum % MODULUS;
        return Character.digit(nit.charAt(WEIGHTS.length), 10) == (rest < 2 ? rest : MODULUS - rest);
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }
}
