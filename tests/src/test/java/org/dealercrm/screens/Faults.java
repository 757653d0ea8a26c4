package org.dealercrm.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dealercrm.testing.Page;
import org.jsoup.nodes.Document;

/** What no page may show: traces, template errors, names of labels, expressions nobody resolved. */
final class Faults {

    private static final Pattern TRACE = Pattern.compile("\\bat (org|java|javax|groovy)\\.[\\w.$]+\\(|\\w+\\.\\w*(Exception|Error)\\b"
            + "|FreeMarker template error|ERROR MESSAGE|\\$\\{");
    private static final Pattern LABEL = Pattern.compile("\\b(Dealercrm|Common|FormFieldTitle_)[A-Z]\\w*");
    /** Placeholders of mail templates are meant to be seen. */
    private static final String TYPED = "textarea, code";
    private static final String SHOWN = "[title], [placeholder], [aria-label], input[type=submit]";

    private Faults() { }

    /** The faults of a page that may carry messages. */
    static List<String> of(Page page) {
        List<String> faults = new ArrayList<>();
        if (page.status() != 200) {
            faults.add("HTTP " + page.status());
        }
        Document shown = page.document().clone();
        shown.select(TYPED).remove();
        find(TRACE, shown.text(), faults);
        find(LABEL, shown.text(), faults);
        page.document().select(SHOWN).forEach(element -> find(LABEL, String.join(" ", element.attr("title"), element.attr("placeholder"),
                element.attr("aria-label"), element.val()), faults));
        return faults;
    }

    /** The faults of a page that opens without complaint. */
    static List<String> ofGoodPage(Page page) {
        List<String> faults = of(page);
        if (!page.errors().isEmpty()) {
            faults.add("says: " + page.errors());
        }
        if (page.asksToLogIn()) {
            faults.add("asks to log in");
        }
        return faults;
    }

    private static void find(Pattern pattern, String text, List<String> faults) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            faults.add("shows " + text.substring(Math.max(0, matcher.start() - 40), Math.min(text.length(), matcher.end() + 120)));
        }
    }
}
