package org.dealercrm.proactive.whatsapp;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a reply asks for no more messages: it says one of the words and, courtesy apart, nothing else. */
final class OptOutWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COURTESY = Pattern.compile("^(HOLA|HI|HELLO|BUENAS|BUENOS DIAS|BUENAS TARDES)\\b ?"
            + "|\\b(POR FAVOR|PORFAVOR|MUCHAS GRACIAS|GRACIAS|PLEASE|THANK YOU|THANKS)\\b");

    private OptOutWords() { }

    /** A text as words are kept and compared: capitals without accents, one blank between words. */
    static String normal(String text) {
        return text == null ? "" : SIGNS.matcher(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static boolean asksToStop(String reply, Collection<String> words) {
        String said = normal(reply);
        String bare = normal(COURTESY.matcher(said).replaceAll(" "));
        return words.stream().map(OptOutWords::normal).anyMatch(word -> !word.isEmpty() && (word.equals(said) || word.equals(bare)));
    }
}
