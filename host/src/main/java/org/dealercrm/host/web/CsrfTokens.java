package org.dealercrm.host.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.servlet.http.HttpServletRequest;

import org.dealercrm.host.web.site.RequestMap;
import org.dealercrm.host.web.site.SiteConf;

/**
 * CSRF tokens, one for each webapp, user and request uri. A token is a keyed digest and not a random value kept in the session: a form that
 * outlives its session still proves that it was given to this user, so that it can be sent again after a new login.
 */
public final class CsrfTokens {

    /** Name of the parameter and hidden field that carry a token. */
    public static final String PARAMETER = "csrfToken";

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] SECRET = randomSecret();

    private CsrfTokens() {
    }

    /** The token a link or form to the target must carry, "" when the target needs none or is no request of this webapp. */
    public static String token(HttpServletRequest request, String target) {
        String uri = uriOf(target);
        List<RequestMap> maps = SiteConf.of(request).match(uri).requests();
        boolean needed = maps.stream().anyMatch(RequestMap::needsCsrfToken);
        return needed ? digest(user(request), maps.get(0).uri()) : "";
    }

    /** The token for every request of this user, sent by scripts as a header. */
    public static String ajaxToken(HttpServletRequest request) {
        return digest(user(request), "*");
    }

    /** Tells whether the request carries a token that was given to its user for this request-map. */
    public static boolean accepts(HttpServletRequest request, RequestMap requestMap) {
        String parameter = request.getParameter(PARAMETER);
        Object given = parameter == null ? request.getAttribute(PARAMETER) : parameter;
        String header = request.getHeader("X-CSRF-Token");
        return same(given, digest(user(request), requestMap.uri())) || same(header, ajaxToken(request));
    }

    private static String uriOf(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static String user(HttpServletRequest request) {
        return request.getContextPath() + '\n' + SessionUser.id(request);
    }

    private static boolean same(Object given, String expected) {
        return given != null
                && MessageDigest.isEqual(given.toString().getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String user, String uri) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(SECRET, ALGORITHM));
            byte[] digest = mac.doFinal((user + '\n' + uri).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 24);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static byte[] randomSecret() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
