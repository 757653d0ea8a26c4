package org.dealercrm.host.widget;

import java.util.HashMap;
import java.util.Map;

/** What one page counts while it is drawn: screenlets, links, forms of one name, paginated forms. */
public final class PageState {
    private final Map<String, Integer> counters = new HashMap<>();

    /** The next number of that counter, starting at 1. */
    public int next(String counter) {
        return counters.merge(counter, 1, Integer::sum);
    }
}
