package org.apache.ofbiz.webapp.control;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.security.CsrfUtil;

/** The requests of one webapp. Faithful in the links it makes; there is no https switch, so links stay on the server's own scheme. */
public final class RequestHandler {

    /** Servlet context attribute under which a webapp keeps its handler. */
    static final String ATTRIBUTE = "_REQUEST_HANDLER_";

    RequestHandler() {
    }

    /** The handler of the webapp. */
    public static RequestHandler getRequestHandler(ServletContext context) {
        return (RequestHandler) context.getAttribute(ATTRIBUTE);
    }

    /** The handler that serves the request. */
    public static RequestHandler from(HttpServletRequest request) {
        return getRequestHandler(request.getServletContext());
    }

    /** The address of a request of this webapp, with a CSRF token when the request needs one. */
    public String makeLink(HttpServletRequest request, HttpServletResponse response, String url) {
        return makeLink(request, response, url, false, false, true);
    }

    /** As the short form; {@code fullPath} adds scheme, host and port. */
    public String makeLink(HttpServletRequest request, HttpServletResponse response, String url, boolean fullPath, boolean secure,
            boolean encode) {
        String target = url.startsWith("/") ? url.substring(1) : url;
        String token = CsrfUtil.generateTokenForNonAjax(request, target);
        String path = request.getContextPath() + "/control/" + CsrfUtil.addOrUpdateTokenInUrl(target, token);
        return fullPath ? serverRoot(request) + path : path;
    }

    private static String serverRoot(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }
}
