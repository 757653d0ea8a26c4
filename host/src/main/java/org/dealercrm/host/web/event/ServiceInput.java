package org.dealercrm.host.web.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Predicate;

import javax.servlet.http.HttpServletRequest;

import org.apache.ofbiz.base.util.UtilHttp;
import org.apache.ofbiz.service.ModelParam;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.web.request.ParameterMaps;
import org.dealercrm.host.web.upload.MultipartBody;

/**
 * The IN map of a service event. For each attribute the first source that has something wins: multipart field, request attribute,
 * parameter, composite date parts, session attribute.
 */
final class ServiceInput {

    private static final List<String> FROM_SESSION = List.of("userLogin", "locale", "timeZone");

    private final Map<String, Object> values;
    private final List<String> errors;

    private ServiceInput(Map<String, Object> values, List<String> errors) {
        this.values = values;
        this.errors = errors;
    }

    /** Collects and converts the attributes of the service. */
    static ServiceInput of(HttpServletRequest request, ModelService model) {
        return of(request, model, "");
    }

    /** The same for one row of a multi form; the suffix is appended to the names of parameters. */
    static ServiceInput of(HttpServletRequest request, ModelService model, String suffix) {
        Map<String, Object> combined = UtilHttp.getCombinedMap(request);
        Map<String, Object> found = new HashMap<>();
        for (ModelParam param : model.getInModelParamList()) {
            if (!FROM_SESSION.contains(param.getName())) {
                Object value = find(request, param, suffix, combined);
                if (value != null) {
                    found.put(param.getName(), "".equals(value) ? null : value);
                }
            }
        }
        return converted(request, model, found);
    }

    private static ServiceInput converted(HttpServletRequest request, ModelService model, Map<String, Object> found) {
        Locale locale = UtilHttp.getLocale(request);
        TimeZone timeZone = UtilHttp.getTimeZone(request);
        List<Object> faults = new ArrayList<>();
        Map<String, Object> values = model.makeValid(found, ModelService.IN_PARAM, true, faults, timeZone, locale);
        Object userLogin = request.getSession().getAttribute("userLogin");
        if (userLogin != null) {
            values.put("userLogin", userLogin);
        }
        values.put("locale", locale);
        values.put("timeZone", timeZone);
        return new ServiceInput(values, faults.stream().map(String::valueOf).toList());
    }

    private static Object find(HttpServletRequest request, ModelParam param, String suffix, Map<String, Object> combined) {
        String name = param.getName() + suffix;
        if (!param.getStringMapPrefix().isEmpty()) {
            return group(combined, key -> key.startsWith(param.getStringMapPrefix()), param.getStringMapPrefix());
        }
        if (!param.getStringListSuffix().isEmpty()) {
            return new ArrayList<>(group(combined, key -> key.endsWith(param.getStringListSuffix()), "").values());
        }
        Object value = MultipartBody.fields(request).get(name);
        if (isEmpty(value)) {
            Object attribute = request.getAttribute(param.getRequestAttributeName() + suffix);
            value = attribute == null ? value : attribute;
        }
        if (isEmpty(value)) {
            Object parameter = "any".equals(param.getAllowHtml()) ? ParameterMaps.raw(request, name) : combined.get(name);
            value = parameter == null ? value : parameter;
        }
        if (value == null) {
            value = CompositeDate.of(request, name);
        }
        if (isEmpty(value)) {
            Object kept = request.getSession().getAttribute(param.getSessionAttributeName() + suffix);
            value = kept == null ? value : kept;
        }
        return value;
    }

    private static Map<String, Object> group(Map<String, Object> combined, Predicate<String> member, String prefix) {
        Map<String, Object> group = new TreeMap<>();
        combined.forEach((name, value) -> {
            if (member.test(name)) {
                group.put(name.substring(prefix.length()), value);
            }
        });
        return group;
    }

    private static boolean isEmpty(Object value) {
        return value == null || "".equals(value) || value instanceof Collection<?> several && several.isEmpty();
    }

    Map<String, Object> values() {
        return values;
    }

    List<String> errors() {
        return errors;
    }
}
