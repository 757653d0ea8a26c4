package org.dealercrm.host.web.site;

import java.util.Map;

/** A request-map of a controller. {@code csrfToken} is the attribute as written: empty, true or false. */
public record RequestMap(String uri, String method, boolean auth, boolean directRequest, String csrfToken, EventDefinition event,
        Map<String, ResponseDefinition> responses) {

    /** Tells whether the request must carry a CSRF token: by default those that run an event do. */
    public boolean needsCsrfToken() {
        return csrfToken.isEmpty() ? event != null : Boolean.parseBoolean(csrfToken);
    }

    /** Tells whether this request-map may be called with the HTTP method. */
    public boolean accepts(String httpMethod) {
        return "all".equals(method) || method.equalsIgnoreCase(httpMethod);
    }
}
