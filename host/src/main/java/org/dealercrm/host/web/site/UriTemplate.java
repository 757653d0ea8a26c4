package org.dealercrm.host.web.site;

import java.util.LinkedHashMap;
import java.util.Map;

/** Uris with {@code {name}} segments. */
final class UriTemplate {

    private UriTemplate() {
    }

    /** The values of the template's variables in the path, or null when the path does not fit. */
    static Map<String, String> variables(String template, String path) {
        String[] expected = template.split("/");
        String[] given = path.split("/");
        if (expected.length != given.length) {
            return null;
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < expected.length; i++) {
            if (expected[i].startsWith("{") && expected[i].endsWith("}")) {
                variables.put(expected[i].substring(1, expected[i].length() - 1), given[i]);
            } else if (!expected[i].equals(given[i])) {
                return null;
            }
        }
        return variables;
    }
}
