package org.dealercrm.host.web.site;

import java.util.List;
import java.util.Map;

/**
 * What a path of a webapp leads to.
 *
 * @param requests the request-maps of the uri, empty when the path is unknown
 * @param overrideView name of a view to show after success instead of the response's own, or null
 * @param variables values of the {@code {name}} segments of a template uri
 */
public record Match(List<RequestMap> requests, String overrideView, Map<String, String> variables) {

    static final Match NONE = new Match(List.of(), null, Map.of());

    /** Tells whether the path is known. */
    public boolean found() {
        return !requests.isEmpty();
    }

    /** The request-map that takes the HTTP method, or null. */
    public RequestMap forMethod(String httpMethod) {
        return requests.stream().filter(map -> map.accepts(httpMethod)).findFirst().orElse(null);
    }
}
