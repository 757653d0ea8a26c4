package org.dealercrm.host.web.request;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;

import org.dealercrm.host.web.upload.MultipartBody;

/**
 * The input check in front of every request. As in OFBiz a parameter with {@code <} is only refused when it is the last one in the order
 * of a hash map, and words that look like an attack are only searched in an encoded query inside the path.
 */
public final class InputGuard {

    private static final List<String> DENIED = List.of("import", "class", "process", "include", "upload", "system", "function",
            "thread", "echo", "http://", "https://");

    private InputGuard() {
    }

    /** Tells whether the request must not be served. */
    public static boolean refuses(HttpServletRequest request) {
        String path = request.getRequestURI().toLowerCase(Locale.ROOT);
        return path.contains(";") || path.contains("%2e") || hasDeniedQueryInPath(path) || lastParameterHasMarkup(request);
    }

    private static boolean hasDeniedQueryInPath(String path) {
        int question = path.indexOf("%3f");
        if (question < 0) {
            return false;
        }
        String query = URLDecoder.decode(path.substring(question), StandardCharsets.UTF_8);
        return DENIED.stream().anyMatch(query::contains);
    }

    private static boolean lastParameterHasMarkup(HttpServletRequest request) {
        Map<String, Object> parameters = new HashMap<>(MultipartBody.fields(request));
        request.getParameterMap().forEach((name, values) -> parameters.put(name, String.join(" ", values)));
        boolean markup = false;
        for (Object value : parameters.values()) {
            markup = value instanceof String text && text.contains("<");
        }
        return markup;
    }
}
