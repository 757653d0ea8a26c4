package org.dealercrm.host.web.request;

import java.io.IOException;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilHttp;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.webapp.control.LoginWorker;
import org.apache.ofbiz.webapp.event.EventHandlerException;
import org.dealercrm.host.web.CsrfTokens;
import org.dealercrm.host.web.event.EventRunner;
import org.dealercrm.host.web.site.Match;
import org.dealercrm.host.web.site.RequestMap;
import org.dealercrm.host.web.site.ResponseDefinition;
import org.dealercrm.host.web.site.SiteConf;
import org.dealercrm.host.web.site.ViewMap;
import org.dealercrm.host.web.upload.MultipartBody;

/** Serves the requests of one webapp: request-map, login, CSRF, event, response. */
public final class RequestFlow {

    private static final String MODULE = RequestFlow.class.getName();

    private final SiteConf siteConf;
    private final EventRunner events;
    private final Views views;

    public RequestFlow(SiteConf siteConf, EventRunner events, Views views) {
        this.siteConf = siteConf;
        this.events = events;
        this.views = views;
    }

    /** Serves one HTTP request; every failure ends in an error page. */
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            serveMatched(request, response);
        } catch (RequestFailure e) {
            if (e.getCause() != null) {
                Debug.logError(e.getCause(), e.getMessage(), MODULE);
            }
            ErrorPage.send(request, response, e.getMessage());
        } catch (EventHandlerException | RuntimeException e) {
            Debug.logError(e, "Request " + request.getPathInfo() + " failed", MODULE);
            ErrorPage.send(request, response, EventRunner.describe(e));
        }
    }

    private void serveMatched(HttpServletRequest request, HttpServletResponse response)
            throws RequestFailure, EventHandlerException, IOException {
        String path = path(request);
        Match match = siteConf.match(path);
        if (!match.found() && !siteConf.defaultRequest().isEmpty()) {
            match = siteConf.match(siteConf.defaultRequest());
        }
        RequestMap requestMap = match.forMethod(request.getMethod());
        if (match.found() && requestMap == null) {
            refuseMethod(response, match.requests().get(0).uri(), request.getMethod());
            return;
        }
        if (requestMap == null || !requestMap.directRequest()) {
            throw new RequestFailure("Unknown request [" + path + "]; this request does not exist or cannot be called directly.");
        }
        match.variables().forEach(request::setAttribute);
        request.setAttribute("thisRequestUri", requestMap.uri());
        request.setAttribute("targetRequestUri", "/" + requestMap.uri());
        Messages.receive(request);
        run(requestMap, match.overrideView(), request, response);
    }

    private void run(RequestMap requestMap, String overrideView, HttpServletRequest request, HttpServletResponse response)
            throws RequestFailure, EventHandlerException, IOException {
        if (requestMap.auth() && !"success".equals(LoginWorker.checkLogin(request, response))) {
            askForLogin(request, response);
            return;
        }
        PreviousRequest.restoreForm(request);
        String uploadFailure = MultipartBody.failure(request);
        if (uploadFailure == null && requestMap.needsCsrfToken() && !CsrfTokens.accepts(request, requestMap)) {
            throw new RequestFailure("Invalid or missing CSRF token to path '" + requestMap.uri() + "'. "
                    + UtilProperties.getMessage("HostWebUiLabels", "HostCsrfAdvice", UtilHttp.getLocale(request)));
        }
        String outcome = "success";
        if (uploadFailure != null) {
            Messages.error(request, uploadFailure);
            outcome = "error";
        } else if (requestMap.event() != null) {
            outcome = runEvent(requestMap, request, response);
        }
        if (outcome != null) {
            String resume = "login".equals(requestMap.uri()) && "success".equals(outcome) ? PreviousRequest.take(request) : null;
            if (resume != null) {
                Redirects.resume(request, response, resume);
                return;
            }
            answer(requestMap, outcome, overrideView, request, response);
        }
    }

    private void askForLogin(HttpServletRequest request, HttpServletResponse response)
            throws RequestFailure, EventHandlerException, IOException {
        boolean ajax = "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
        if (!ajax) {
            PreviousRequest.remember(request, path(request));
        }
        String uri = ajax ? "ajaxCheckLogin" : "checkLogin";
        RequestMap login = siteConf.match(uri).forMethod("GET");
        if (login == null) {
            throw new RequestFailure("This page needs a login, and the controller has no request " + uri + ".");
        }
        answer(login, "error", null, request, response);
    }

    private String runEvent(RequestMap requestMap, HttpServletRequest request, HttpServletResponse response) throws EventHandlerException {
        try {
            return events.run(requestMap.event(), requestMap, request, response);
        } catch (EventHandlerException e) {
            if (!requestMap.responses().containsKey("error")) {
                throw e;
            }
            Debug.logError(e, "Event of request " + requestMap.uri() + " failed", MODULE);
            Messages.error(request, "Error calling event: " + EventRunner.describe(e));
            return "error";
        }
    }

    private void answer(RequestMap requestMap, String outcome, String overrideView, HttpServletRequest request, HttpServletResponse response)
            throws RequestFailure, EventHandlerException, IOException {
        ResponseDefinition answer = requestMap.responses().get(outcome);
        if (answer == null) {
            Debug.logWarning("Request " + requestMap.uri() + " has no response [" + outcome + "]; success is used", MODULE);
            answer = requestMap.responses().get("success");
        }
        if (answer == null) {
            throw new RequestFailure("Request [" + requestMap.uri() + "] has no response for [" + outcome + "].");
        }
        if (answer.statusCode() > 0 && !answer.type().contains("redirect")) {
            response.setStatus(answer.statusCode());
        }
        switch (answer.type()) {
        case "none" -> { }
        case "view" -> show(overrideView == null || !"success".equals(outcome) ? answer.value() : overrideView, answer, request, response);
        case "view-last" -> showSaved(SavedView.Kind.LAST, true, answer, request, response);
        case "view-last-noparam" -> showSaved(SavedView.Kind.LAST, false, answer, request, response);
        case "view-home" -> showSaved(SavedView.Kind.HOME, true, answer, request, response);
        case "request" -> chain(answer.value(), request, response);
        case "request-redirect" -> Redirects.toRequest(request, response, answer, true);
        case "request-redirect-noparam" -> Redirects.toRequest(request, response, answer, false);
        case "url", "url-redirect" -> Redirects.toUrl(request, response, answer);
        default -> throw new RequestFailure("Response type [" + answer.type() + "] is not known here.");
        }
    }

    private void chain(String target, HttpServletRequest request, HttpServletResponse response)
            throws RequestFailure, EventHandlerException, IOException {
        int slash = target.indexOf('/');
        String uri = slash < 0 ? target : target.substring(0, slash);
        RequestMap next = siteConf.requests(uri).stream().findFirst().orElse(null);
        if (next == null) {
            throw new RequestFailure("Unknown chained request [" + uri + "]; this request does not exist.");
        }
        request.setAttribute("thisRequestUri", uri);
        if (next.auth() && !"success".equals(LoginWorker.checkLogin(request, response))) {
            askForLogin(request, response);
            return;
        }
        String outcome = next.event() == null ? "success" : runEvent(next, request, response);
        if (outcome != null) {
            answer(next, outcome, null, request, response);
        }
    }

    private void showSaved(SavedView.Kind kind, boolean withParameters, ResponseDefinition answer, HttpServletRequest request,
            HttpServletResponse response) throws RequestFailure, IOException {
        SavedView saved = SavedView.recall(request, kind);
        if (saved == null) {
            show(answer.value().isEmpty() ? "main" : answer.value(), answer, request, response);
            return;
        }
        if (withParameters) {
            saved.restoreParameters(request);
        }
        show(saved.name(), answer, request, response);
    }

    private void show(String viewName, ResponseDefinition answer, HttpServletRequest request, HttpServletResponse response)
            throws RequestFailure, IOException {
        ViewMap view = siteConf.view(viewName);
        if (view == null) {
            throw new RequestFailure("No definition found for view with name [" + viewName + "].");
        }
        if (answer.saveLastView()) {
            SavedView.remember(request, SavedView.Kind.LAST, viewName);
        }
        if (answer.saveHomeView()) {
            SavedView.remember(request, SavedView.Kind.HOME, viewName);
        }
        if (answer.saveCurrentView()) {
            SavedView.remember(request, SavedView.Kind.SAVED, viewName);
        }
        views.show(view, request, response);
    }

    private static void refuseMethod(HttpServletResponse response, String uri, String method) throws IOException {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("[" + uri + "] cannot be called by [" + method + "] method.");
    }

    /** The path after /control/, without {@code ~name=value} segments. */
    private static String path(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceAll("/~[^/]*", "");
        String trimmed = path.startsWith("/") ? path.substring(1) : path;
        return trimmed.endsWith("/") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }
}
