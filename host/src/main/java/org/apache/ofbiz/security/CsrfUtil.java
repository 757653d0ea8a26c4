package org.apache.ofbiz.security;

import javax.servlet.http.HttpServletRequest;

import org.dealercrm.host.web.CsrfTokens;

/**
 * CSRF tokens as with OFBiz's token strategy: one token for each request-map. Here it is derived from the user and the request's uri
 * instead of being stored in the session, so that a form which outlives its session still proves who asked for it.
 */
public final class CsrfUtil {

    private CsrfUtil() {
    }

    /** Name of the parameter and hidden field. */
    public static String getTokenNameNonAjax() {
        return CsrfTokens.PARAMETER;
    }

    /** The token for a request of the current webapp (a uri, with or without query), or "" when that request needs none. */
    public static String generateTokenForNonAjax(HttpServletRequest request, String pathOrRequestUri) {
        return CsrfTokens.token(request, pathOrRequestUri);
    }

    /** The token that scripts send in the header {@code X-CSRF-Token}; valid for every request of the user. */
    public static String generateTokenForAjax(HttpServletRequest request) {
        return CsrfTokens.ajaxToken(request);
    }

    /** Adds the token to the link; an empty token leaves it as it is. */
    public static String addOrUpdateTokenInUrl(String link, String csrfToken) {
        if (csrfToken.isEmpty() || link.contains(CsrfTokens.PARAMETER + "=")) {
            return link;
        }
        return link + (link.contains("?") ? "&" : "?") + CsrfTokens.PARAMETER + "=" + csrfToken;
    }
}
