package org.dealercrm.host.web.request;

import java.io.Serializable;
import java.nio.Buffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** The request that a login page interrupted, kept in the session so that nothing typed is lost. */
public final class PreviousRequest {

    private static final String PATH = "_PREVIOUS_REQUEST_";
    private static final String URL_PARAMETERS = "_PREVIOUS_PARAM_MAP_URL_";
    private static final String FORM_PARAMETERS = "_PREVIOUS_PARAM_MAP_FORM_";

    private PreviousRequest() {
    }

    /** Remembers path and parameters; user name and password are left out. */
    public static void remember(HttpServletRequest request, String path) {
        Map<String, Object> url = ParameterMaps.ofQuery(request);
        HashMap<String, Object> form = new HashMap<>(ParameterMaps.ofRequest(request));
        form.keySet().removeAll(url.keySet());
        List.copyOf(form.keySet()).stream().filter(name -> form.get(name) instanceof Buffer).forEach(file -> removeFile(form, file));
        form.values().removeIf(value -> !(value instanceof Serializable));
        for (String secret : new String[] {"USERNAME", "PASSWORD", "JavaScriptEnabled"}) {
            url.remove(secret);
            form.remove(secret);
        }
        HttpSession session = request.getSession();
        session.setAttribute(PATH, path);
        session.setAttribute(URL_PARAMETERS, new HashMap<>(url));
        session.setAttribute(FORM_PARAMETERS, form);
    }

    /** Path and query of the interrupted request, or null. The form fields stay for {@link #restoreForm}. */
    public static String take(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Object path = session.getAttribute(PATH);
        if (path == null) {
            return null;
        }
        String query = ParameterMaps.queryString(map(session.getAttribute(URL_PARAMETERS)));
        session.removeAttribute(PATH);
        session.removeAttribute(URL_PARAMETERS);
        return query.isEmpty() ? path.toString() : path + "?" + query;
    }

    /** Gives the first request after login the form fields of the interrupted one as request attributes. */
    public static void restoreForm(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(PATH) != null || session.getAttribute(FORM_PARAMETERS) == null) {
            return;
        }
        map(session.getAttribute(FORM_PARAMETERS)).forEach(request::setAttribute);
        session.removeAttribute(FORM_PARAMETERS);
    }

    /** A file is too large to wait in a session; the form then asks for it again. */
    private static void removeFile(Map<String, Object> form, String name) {
        for (String part : new String[] {name, "_" + name + "_fileName", "_" + name + "_contentType", "_" + name + "_size"}) {
            form.remove(part);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object stored) {
        return stored == null ? Map.of() : (Map<String, Object>) stored;
    }
}
