package org.dealercrm.host.web.request;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.base.util.string.FlexibleStringExpander;
import org.apache.ofbiz.security.CsrfUtil;
import org.dealercrm.host.web.CsrfTokens;
import org.dealercrm.host.web.site.RedirectParameter;
import org.dealercrm.host.web.site.ResponseDefinition;

/** Sends the browser to another request or address; messages travel in the session. */
final class Redirects {

    private Redirects() {
    }

    /** To a request of this webapp with its declared parameters; with none declared the query of this request goes along. */
    static void toRequest(HttpServletRequest request, HttpServletResponse response, ResponseDefinition answer, boolean withParameters)
            throws IOException {
        Map<String, Object> parameters = answer.redirectParameters().isEmpty() && withParameters
                ? ParameterMaps.ofQuery(request) : declared(request, answer);
        parameters.remove(CsrfUtil.getTokenNameNonAjax());
        String query = ParameterMaps.queryString(parameters);
        String target = expand(answer.value(), request);
        String link = query.isEmpty() ? target : target + (target.contains("?") ? "&" : "?") + query;
        link = CsrfUtil.addOrUpdateTokenInUrl(link, CsrfTokens.token(request, link));
        to(request, response, link, answer.statusCode());
    }

    /** To an interrupted request; it must bring its own CSRF token, for nobody knows who sent it. */
    static void resume(HttpServletRequest request, HttpServletResponse response, String target) throws IOException {
        to(request, response, target, 0);
    }

    /** To any address, as written. */
    static void toUrl(HttpServletRequest request, HttpServletResponse response, ResponseDefinition answer) throws IOException {
        Messages.carry(request);
        send(response, expand(answer.value(), request), answer.statusCode());
    }

    private static void to(HttpServletRequest request, HttpServletResponse response, String target, int status) throws IOException {
        Messages.carry(request);
        send(response, serverRoot(request) + request.getContextPath() + "/control/" + target, status);
    }

    private static void send(HttpServletResponse response, String location, int status) throws IOException {
        response.setStatus(status > 0 ? status : HttpServletResponse.SC_FOUND);
        response.setHeader("Location", location);
        response.flushBuffer();
    }

    private static Map<String, Object> declared(HttpServletRequest request, ResponseDefinition answer) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (RedirectParameter parameter : answer.redirectParameters()) {
            Object value = parameter.value().isEmpty() ? value(request, parameter) : parameter.value();
            if (value != null) {
                parameters.put(parameter.name(), value);
            }
        }
        return parameters;
    }

    private static Object value(HttpServletRequest request, RedirectParameter parameter) {
        String from = parameter.from().isEmpty() ? parameter.name() : parameter.from();
        Object attribute = request.getAttribute(from);
        return attribute != null ? attribute : ParameterMaps.ofRequest(request).get(from);
    }

    private static String serverRoot(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }

    /** Fills {@code ${name}} in a response value from attributes and parameters. */
    private static String expand(String value, HttpServletRequest request) {
        if (!value.contains("${")) {
            return value;
        }
        return FlexibleStringExpander.expandString(value, ParameterMaps.combined(request));
    }
}
