package org.dealercrm.host.web.site;

import java.util.List;

/** What a request-map answers when its event returns {@code name}. A status code of 0 means: not given. */
public record ResponseDefinition(String name, String type, String value, boolean saveLastView, boolean saveHomeView,
        boolean saveCurrentView, int statusCode, List<RedirectParameter> redirectParameters) {
}
