package org.dealercrm.host.service;

import java.util.List;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** What allow-html="safe" lets through: text that the sanitiser leaves as it is. */
final class SafeHtml {

    private static final PolicyFactory POLICY = Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.IMAGES)
            .and(Sanitizers.LINKS).and(Sanitizers.STYLES).and(Sanitizers.TABLES);

    private SafeHtml() {
    }

    static void check(String name, String text, List<String> faults) {
        if (text.isEmpty()) {
            return;
        }
        if (!unescaped(POLICY.sanitize(text)).equals(text)) {
            faults.add("In field [" + name + "] by our input policy, your input has not been accepted for security reason. "
                    + "Please check and modify accordingly, thanks.");
        }
    }

    /** The sanitiser writes signs such as @ and = as entities; only the ones that mean markup stay escaped. */
    private static String unescaped(String html) {
        return html.replace("&#64;", "@").replace("&#61;", "=").replace("&#43;", "+").replace("&#96;", "`")
                .replace("&#34;", "\"").replace("&#39;", "'").replace("{<!-- -->{", "{{");
    }
}
