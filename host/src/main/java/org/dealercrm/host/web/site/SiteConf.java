package org.dealercrm.host.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;

/** The request and view definitions of one webapp, after all includes have been merged. */
public final class SiteConf {

    private static final String ATTRIBUTE = SiteConf.class.getName();

    private final Map<String, List<RequestMap>> requests = new LinkedHashMap<>();
    private final Map<String, ViewMap> views = new LinkedHashMap<>();
    private final Map<String, String> eventHandlers = new LinkedHashMap<>();
    private final Map<String, String> viewHandlers = new LinkedHashMap<>();
    private String defaultRequest = "";

    /** The definitions of the webapp that serves the request. */
    public static SiteConf of(HttpServletRequest request) {
        return (SiteConf) request.getServletContext().getAttribute(ATTRIBUTE);
    }

    /** Makes these the definitions of the webapp. */
    public void install(ServletContext context) {
        context.setAttribute(ATTRIBUTE, this);
    }

    /** Tells whether the target (uri, perhaps with query) is a request that runs an event. */
    public boolean hasEvent(String target) {
        int query = target.indexOf('?');
        return match(query < 0 ? target : target.substring(0, query)).requests().stream().anyMatch(map -> map.event() != null);
    }

    /** All request-maps with exactly this uri, one for each HTTP method at most. */
    public List<RequestMap> requests(String uri) {
        return requests.getOrDefault(uri, List.of());
    }

    /** The uris of all requests in definition order. */
    public Iterable<String> uris() {
        return requests.keySet();
    }

    /** What the path leads to: the whole path first, then uri templates, then its first segment with an override view. */
    public Match match(String path) {
        if (requests.containsKey(path)) {
            return new Match(requests(path), null, Map.of());
        }
        for (String uri : requests.keySet()) {
            Map<String, String> variables = uri.indexOf('{') < 0 ? null : UriTemplate.variables(uri, path);
            if (variables != null) {
                return new Match(requests(uri), null, variables);
            }
        }
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        String override = slash < 0 || slash == path.length() - 1 ? null : path.substring(slash + 1);
        boolean known = requests.containsKey(first) && (override == null || views.containsKey(override));
        return known ? new Match(requests(first), override, Map.of()) : Match.NONE;
    }

    /** All views. */
    public Iterable<ViewMap> views() {
        return views.values();
    }

    /** The view of that name, or null. */
    public ViewMap view(String name) {
        return views.get(name);
    }

    /** Classes that run events, by event type. */
    public Map<String, String> eventHandlers() {
        return eventHandlers;
    }

    /** Classes that draw views, by view type. */
    public Map<String, String> viewHandlers() {
        return viewHandlers;
    }

    /** The uri served when no request-map matches, or an empty text. */
    public String defaultRequest() {
        return defaultRequest;
    }

    /** Lays a file's own definitions over those it includes: a uri's whole list is replaced. */
    void overlay(SiteConf own) {
        requests.putAll(own.requests);
        views.putAll(own.views);
        eventHandlers.putAll(own.eventHandlers);
        viewHandlers.putAll(own.viewHandlers);
        if (!own.defaultRequest.isEmpty()) {
            defaultRequest = own.defaultRequest;
        }
    }

    void add(RequestMap request) {
        requests.computeIfAbsent(request.uri(), key -> new ArrayList<>()).add(request);
    }

    void add(ViewMap view) {
        views.put(view.name(), view);
    }

    void addHandler(String kind, String type, String className) {
        ("view".equals(kind) ? viewHandlers : eventHandlers).put(type, className);
    }

    void setDefaultRequest(String uri) {
        defaultRequest = uri;
    }
}
