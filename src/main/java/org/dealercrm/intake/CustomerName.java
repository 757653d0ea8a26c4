package org.dealercrm.intake;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** A customer's name as a person (given names and surnames, Spanish custom) or as a company. */
record CustomerName(boolean company, String first, String last) {
    private static final Pattern COMPANY = Pattern.compile(".*\\b(sas|s a s|ltda|s a|e u|s en c|s de r l|s a de c v|inc|llc|corp|cooperativa"
            + "|fundacion|sociedad|consorcio|inversiones|transportes|comercializadora|constructora)\\b.*");
    private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "san", "y");
    private static final int TWO_AND_TWO = 4;

    static CustomerName of(String name) {
        if (COMPANY.matcher(Words.plain(name)).matches()) {
            return new CustomerName(true, null, name);
        }
        String[] words = name.strip().split("\\s+");
        if (words.length == 1) {
            return new CustomerName(false, null, words[0]);
        }
        int split = words.length >= TWO_AND_TWO ? 2 : 1;
        if (split == 2 && PARTICLES.contains(Words.plain(words[1]))) {
            split = 1;
        }
        return new CustomerName(false, String.join(" ", Arrays.copyOfRange(words, 0, split)),
                String.join(" ", Arrays.copyOfRange(words, split, words.length)));
    }
}
