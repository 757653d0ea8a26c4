package org.dealercrm.host.service;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** What allow-html="safe" lets through: text that the sanitiser leaves as it is, apart from closing open tags. */
final class SafeHtml {

    private static final PolicyFactory POLICY = Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.IMAGES)
            .and(Sanitizers.LINKS).and(Sanitizers.STYLES).and(Sanitizers.TABLES);

    /** What the sanitiser adds for tags that were left open. */
    private static final Pattern CLOSING_TAGS = Pattern.compile("(</\\w+>)*");

    private SafeHtml() {
    }

    static void check(String name, String text, List<String> faults) {
        if (text.isEmpty()) {
            return;
        }
        String sanitised = unquoted(POLICY.sanitize(text));
        boolean unchanged = sanitised.startsWith(text) && CLOSING_TAGS.matcher(sanitised.substring(text.length())).matches();
        if (!unchanged) {
            faults.add("In field [" + name + "] by our input policy, your input has not been accepted for security reason. "
                    + "Please check and modify accordingly, thanks.");
        }
    }

    /** Quotes may stand as they are; the other signs that the sanitiser escapes (@ = + ` &) make OFBiz refuse a text. */
    private static String unquoted(String html) {
        return html.replace("&#34;", "\"").replace("&#39;", "'");
    }
}
