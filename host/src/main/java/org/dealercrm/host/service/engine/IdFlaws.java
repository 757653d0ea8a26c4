package org.dealercrm.host.service.engine;

import java.util.Map;

/** The signs that may not stand in an id, and how OFBiz names them. */
final class IdFlaws {

    private static final Map<Character, String> NAMES = Map.of(' ', "space", '"', "double-quote", '\'', "single-quote", '&', "ampersand",
            '?', "question mark", '<', "less-than", '>', "greater-than", '/', "forward-slash");

    private IdFlaws() {
    }

    /** What is wrong with an id; empty when nothing is. */
    static String of(String id) {
        StringBuilder flaws = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            String name = NAMES.get(id.charAt(i));
            if (name != null) {
                flaws.append('[').append(name).append(" found at position ").append(i + 1).append(']');
            }
        }
        return flaws.toString();
    }
}
