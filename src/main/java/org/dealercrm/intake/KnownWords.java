package org.dealercrm.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by which reports call something, and what they stand for; a text may hold more words than these. */
final class KnownWords {
    private final Map<String, String> meanings = new HashMap<>();

    KnownWords word(String meaning, String... words) {
        for (String word : words) {
            if (!Words.plain(word).isEmpty()) {
                meanings.putIfAbsent(Words.plain(word), meaning);
            }
        }
        return this;
    }

    /** What a text stands for that is such a word and nothing else. */
    Optional<String> whole(String text) {
        return Optional.ofNullable(meanings.get(Words.plain(text)));
    }

    /** Everything that words of a text stand for. */
    Set<String> all(String text) {
        String spaced = ' ' + Words.plain(text) + ' ';
        return meanings.keySet().stream().filter(word -> spaced.contains(' ' + word + ' ')).map(meanings::get).collect(Collectors.toSet());
    }

    /** What the first known words of a text stand for; of words that begin together the longest: "no realizada" beats "no". */
    Optional<String> in(String text) {
        String plain = Words.plain(text);
        if (meanings.containsKey(plain)) {
            return Optional.of(meanings.get(plain));
        }
        String spaced = ' ' + plain + ' ';
        String best = null;
        int at = Integer.MAX_VALUE;
        for (String word : meanings.keySet()) {
            int place = spaced.indexOf(' ' + word + ' ');
            if (place >= 0 && (place < at || place == at && word.length() > best.length())) {
                best = word;
                at = place;
            }
        }
        return Optional.ofNullable(best).map(meanings::get);
    }
}
