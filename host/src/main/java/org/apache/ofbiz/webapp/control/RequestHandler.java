package org.apache.ofbiz.webapp.control;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.security.CsrfUtil;
import org.dealercrm.host.web.site.SiteConf;

/** The requests of one webapp. Faithful in the links it makes; there is no https switch, so links stay on the server's own scheme. */
public final class RequestHandler {

    /** Servlet context attribute under which a webapp keeps its handler. */
    static final String ATTRIBUTE = "_REQUEST_HANDLER_";

    private final SiteConf siteConf;

    RequestHandler(SiteConf siteConf) {
        this.siteConf = siteConf;
    }

    /** The handler of the webapp. */
    public static RequestHandler getRequestHandler(ServletContext context) {
        return (RequestHandler) context.getAttribute(ATTRIBUTE);
    }

    /** The handler that serves the request. */
    public static RequestHandler from(HttpServletRequest request) {
        return getRequestHandler(request.getServletContext());
    }

    /** The definitions behind this webapp; the host's own type. */
    public SiteConf siteConf() {
        return siteConf;
    }

    /** Tells whether the target (uri, perhaps with query) is a request of this webapp that runs an event; a host addition. */
    public boolean hasEvent(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return siteConf.match(path).requests().stream().anyMatch(map -> map.event() != null);
    }

    /** The uri part of a path info: its first segment. */
    public static String getRequestUri(String path) {
        String trimmed = path.startsWith("/") ? path.substring(1) : path;
        int end = firstOf(trimmed, "/?");
        return end < 0 ? trimmed : trimmed.substring(0, end);
    }

    /** What follows the first segment of a path info, or null. */
    public static String getOverrideViewUri(String path) {
        String trimmed = path.startsWith("/") ? path.substring(1) : path;
        int slash = trimmed.indexOf('/');
        return slash < 0 || slash == trimmed.length() - 1 ? null : trimmed.substring(slash + 1);
    }

    /** The address of a request of this webapp, with a CSRF token when the request needs one. */
    public String makeLink(HttpServletRequest request, HttpServletResponse response, String url) {
        return makeLink(request, response, url, false, false, true);
    }

    /** As the short form; {@code fullPath} adds scheme, host and port. */
    public String makeLink(HttpServletRequest request, HttpServletResponse response, String url, boolean fullPath, boolean secure,
            boolean encode) {
        String target = url.startsWith("/") ? url.substring(1) : url;
        String path = request.getContextPath() + "/control/" + CsrfUtil.addOrUpdateTokenInUrl(target, CsrfUtil.generateTokenForNonAjax(request, target));
        return fullPath ? serverRoot(request) + path : path;
    }

    private static String serverRoot(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }

    private static int firstOf(String text, String stops) {
        for (int i = 0; i < text.length(); i++) {
            if (stops.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
