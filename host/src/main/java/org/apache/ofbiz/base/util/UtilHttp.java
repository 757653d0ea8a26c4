package org.apache.ofbiz.base.util;

import java.util.Collections;
import java.util.HashMap;
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

    private UtilHttp() {
    }

    /** What stands between the name of a field and its row in a multi form. */
    public static String getMultiRowDelimiter() {
        return "_o_";
    }

    /** Start of the name of the field that marks a row of a multi form for submission. */
    public static String getRowSubmitPrefix() {
        return "_rowSubmit_o_";
    }

    /** Request parameters (query, body, multipart text fields, {@code ~name=value} path parts); several values become a List. */
    public static Map<String, Object> getParameterMap(HttpServletRequest request) {
        return ParameterMaps.ofRequest(request);
    }

    /** Request parameters, then servlet context, session and request attributes; the later ones win. */
    public static Map<String, Object> getCombinedMap(HttpServletRequest request) {
        return ParameterMaps.combined(request);
    }

    /** As the short form, without the given names. */
    public static Map<String, Object> getCombinedMap(HttpServletRequest request, Set<? extends String> namesToSkip) {
        Map<String, Object> combined = ParameterMaps.combined(request);
        combined.keySet().removeAll(namesToSkip);
        return combined;
    }

    /** Locale of the request: session, user, webapp default, browser. */
    public static Locale getLocale(HttpServletRequest request) {
        return UserEnvironment.locale(request);
    }

    /** Stores the locale in the session. */
    public static void setLocale(HttpServletRequest request, String localeString) {
        UserEnvironment.setLocale(request.getSession(), UserEnvironment.parse(localeString));
    }

    /** Stores the locale in the session. */
    public static void setLocale(HttpSession session, Locale locale) {
        UserEnvironment.setLocale(session, locale);
    }

    /** Time zone of the request: session, user, system. */
    public static TimeZone getTimeZone(HttpServletRequest request) {
        return UserEnvironment.timeZone(request);
    }

    /** Stores the time zone in the session. */
    public static void setTimeZone(HttpSession session, TimeZone timeZone) {
        UserEnvironment.setTimeZone(session, timeZone);
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

    /** Tells the browser and proxies not to keep the answer. */
    public static void setResponseBrowserProxyNoCache(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store, no-cache, must-revalidate, private");
        response.setHeader("Pragma", "no-cache");
        response.setDateHeader("Expires", 0);
    }
}
