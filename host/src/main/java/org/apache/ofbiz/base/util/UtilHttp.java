package org.apache.ofbiz.base.util;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

import org.dealercrm.host.web.request.ParameterMaps;
import org.dealercrm.host.web.request.UserEnvironment;

/** What a request carries, as maps, locale and time zone. Faithful for the methods it has. */
public final class UtilHttp {

    public static final String MULTI_ROW_DELIMITER = "_o_";
    public static final String ROW_SUBMIT_PREFIX = "_rowSubmit_o_";
    public static final String COMPOSITE_DELIMITER = "_c_";

    private UtilHttp() {
    }

    /** Request parameters (query, body, multipart text fields, {@code ~name=value} path parts); several values become a List. */
    public static Map<String, Object> getParameterMap(HttpServletRequest request) {
        return getParameterMap(request, Set.of());
    }

    /** As the short form, without the given names. */
    public static Map<String, Object> getParameterMap(HttpServletRequest request, Set<? extends String> nameSet) {
        return without(ParameterMaps.ofRequest(request), nameSet);
    }

    /** Request parameters, then servlet context, session and request attributes; the later ones win. */
    public static Map<String, Object> getCombinedMap(HttpServletRequest request) {
        return ParameterMaps.combined(request);
    }

    /** As the short form, without the given names. */
    public static Map<String, Object> getCombinedMap(HttpServletRequest request, Set<? extends String> namesToSkip) {
        return without(ParameterMaps.combined(request), namesToSkip);
    }

    /** Locale of the request: session, user, webapp default, browser. */
    public static Locale getLocale(HttpServletRequest request) {
        return UserEnvironment.locale(request);
    }

    /** Stores the locale in the session. */
    public static void setLocale(HttpServletRequest request, String localeString) {
        UserEnvironment.setLocale(request, UserEnvironment.parse(localeString));
    }

    /** Stores the locale in the session. */
    public static void setLocale(HttpServletRequest request, Locale locale) {
        UserEnvironment.setLocale(request, locale);
    }

    /** Time zone of the request: session, user, system. */
    public static TimeZone getTimeZone(HttpServletRequest request) {
        return UserEnvironment.timeZone(request);
    }

    /** Stores the time zone in the session. */
    public static void setTimeZone(HttpServletRequest request, TimeZone timeZone) {
        UserEnvironment.setTimeZone(request.getSession(), timeZone);
    }

    /** Name of the webapp: its context path without slash. */
    public static String getApplicationName(HttpServletRequest request) {
        String path = request.getContextPath();
        return path.length() > 1 ? path.substring(1).replace('/', '_') : "root";
    }

    /** All session attributes. */
    public static Map<String, Object> getSessionMap(HttpServletRequest request) {
        Map<String, Object> result = new HashMap<>();
        HttpSession session = request.getSession();
        Collections.list(session.getAttributeNames()).forEach(name -> result.put(name, session.getAttribute(name)));
        return result;
    }

    /** Encodes values for a query string: {@code a=1&b=2}. */
    public static String urlEncodeArgs(Map<String, ? extends Object> args) {
        return ParameterMaps.queryString(args);
    }

    /** The rows that a multi form submitted: fields named {@code name_o_n}, only the marked ones under _useRowSubmit. */
    public static List<Map<String, Object>> parseMultiFormData(Map<String, Object> parameters) {
        return List.copyOf(ParameterMaps.rows(parameters).values());
    }

    /** Tells the browser and proxies not to keep the answer. */
    public static void setResponseBrowserProxyNoCache(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store, no-cache, must-revalidate, private");
        response.setHeader("Pragma", "no-cache");
        response.setDateHeader("Expires", 0);
    }

    /** Names the file that a download is saved as. */
    public static void setContentDisposition(HttpServletResponse response, String filename) {
        String encoded = ParameterMaps.encode(filename).replace("+", "%20");
        response.addHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    }

    private static Map<String, Object> without(Map<String, Object> map, Set<? extends String> names) {
        map.keySet().removeAll(new HashSet<>(names));
        return map;
    }
}
