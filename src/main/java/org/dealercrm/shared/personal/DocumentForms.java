package org.dealercrm.shared.personal;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** A number of a document however it is written: letters and digits alone, that of a company with and without its check digit. */
public final class DocumentForms {

    private DocumentForms() { }

    /** What stands for a document when it is looked for; empty without letter and digit. */
    public static Set<String> of(String typed) {
        String text = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        String all = plain(text);
        String base = plain(text.replaceFirst("-\\s*\\d$", ""));
        return all.isEmpty() ? Set.of() : base.isEmpty() || base.equals(all) ? Set.of(all) : Set.of(all, base);
    }

    /** Whether two writings are the same document. */
    public static boolean same(String one, String other) {
        return !Collections.disjoint(of(one), of(other));
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }
}
