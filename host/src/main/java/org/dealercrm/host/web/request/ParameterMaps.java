package org.dealercrm.host.web.request;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

import org.apache.ofbiz.base.util.UtilCodec;

/** The maps that events and screens read a request through. */
public final class ParameterMaps {

    /** Request attribute holding the fields and files of a multipart body. */
    public static final String MULTIPART = "multiPartMap";

    private ParameterMaps() {
    }

    /** Parameters of query, body and {@code ~name=value} path parts, and the text fields of a multipart body. */
    public static Map<String, Object> ofRequest(HttpServletRequest request) {
        Map<String, Object> result = new HashMap<>();
        for (String name : request.getParameterMap().keySet()) {
            result.put(name, canonical(raw(request, name)));
        }
        if (request.getPathInfo() != null) {
            pathParameters(request.getPathInfo(), result);
        }
        if (request.getAttribute(MULTIPART) instanceof Map<?, ?> multipart) {
            multipart.forEach((name, value) -> result.put(String.valueOf(name), value));
        }
        return result;
    }

    /** The values of a parameter exactly as sent: a String, a List of several, or null. */
    public static Object raw(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        return values.length == 1 ? values[0] : new ArrayList<>(List.of(values));
    }

    private static Object canonical(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(ParameterMaps::canonical).collect(Collectors.toCollection(ArrayList::new));
        }
        return UtilCodec.canonicalize((String) value).trim();
    }

    /** Request parameters under servlet context, session and request attributes. */
    public static Map<String, Object> combined(HttpServletRequest request) {
        Map<String, Object> result = ofRequest(request);
        ServletContext context = request.getServletContext();
        putAll(context.getInitParameterNames(), context::getInitParameter, result);
        putAll(context.getAttributeNames(), context::getAttribute, result);
        HttpSession session = request.getSession();
        putAll(session.getAttributeNames(), session::getAttribute, result);
        putAll(request.getAttributeNames(), request::getAttribute, result);
        return result;
    }

    /** Query parameters only, as a redirect without own parameters hands them on. */
    public static Map<String, Object> ofQuery(HttpServletRequest request) {
        Map<String, Object> result = new TreeMap<>();
        String query = request.getQueryString();
        if (query == null) {
            return result;
        }
        for (String pair : query.split("&")) {
            String name = decode(pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair);
            Object value = raw(request, name);
            if (value != null) {
                result.put(name, value);
            }
        }
        return result;
    }

    /** Encodes the values for a query string; null values become empty, lists repeat the name. */
    public static String queryString(Map<String, ?> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> {
            Collection<?> values = value instanceof Collection<?> several ? several : Collections.singletonList(value);
            values.forEach(one -> pairs.add(encode(name) + "=" + encode(one == null ? "" : one.toString())));
        });
        return String.join("&", pairs);
    }

    /** Percent-encodes a query part in UTF-8. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void pathParameters(String pathInfo, Map<String, Object> result) {
        for (String segment : pathInfo.split("/")) {
            int equals = segment.indexOf('=');
            if (segment.startsWith("~") && equals > 1) {
                result.put(segment.substring(1, equals), segment.substring(equals + 1));
            }
        }
    }

    private static void putAll(Enumeration<String> names, Function<String, Object> value, Map<String, Object> result) {
        Collections.list(names).forEach(name -> result.put(name, value.apply(name)));
    }
}
