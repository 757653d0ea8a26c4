package org.dealercrm.host.widget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

import org.apache.ofbiz.base.util.UtilDateTime;
import org.apache.ofbiz.base.util.UtilHttp;
import org.apache.ofbiz.base.util.collections.MapStack;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;
import org.apache.ofbiz.webapp.control.LoginWorker;

/** Builds the context that screens, scripts and templates of one request start with. */
final class PageContext {
    private final HttpServletRequest request;
    private final HttpSession session;
    private final ServletContext application;
    private final MapStack<String> context = MapStack.create();

    private PageContext(HttpServletRequest request) {
        this.request = request;
        this.session = request.getSession();
        this.application = request.getServletContext();
    }

    static MapStack<String> of(HttpServletRequest request, HttpServletResponse response) {
        PageContext page = new PageContext(request);
        page.context.put("response", response);
        page.basics();
        page.web();
        page.messages();
        return page.context;
    }

    private void basics() {
        context.put("globalContext", context.standAloneStack());
        context.put("parameters", UtilHttp.getCombinedMap(request));
        for (String service : new String[] {"delegator", "dispatcher", "security"}) {
            Object found = request.getAttribute(service);
            context.put(service, found == null ? application.getAttribute(service) : found);
        }
        context.put("locale", UtilHttp.getLocale(request));
        context.put("timeZone", UtilHttp.getTimeZone(request));
        context.put("nowTimestamp", UtilDateTime.nowTimestamp());
        context.put("layoutSettings", new HashMap<String, Object>());
        context.put("userPreferences", new HashMap<String, Object>());
        GenericValue userLogin = (GenericValue) session.getAttribute("userLogin");
        context.put("userLogin", userLogin);
        context.put("autoUserLogin", session.getAttribute("autoUserLogin"));
        if (userLogin != null && userLogin.get("partyId") != null) {
            context.put("person", party("Person", userLogin));
            context.put("partyGroup", party("PartyGroup", userLogin));
        }
        if (userLogin != null) {
            context.put("displayApps", LoginWorker.getAppBarWebInfos((Security) context.get("security"), userLogin, request.getServerName(), "main"));
        }
    }

    private GenericValue party(String entity, GenericValue userLogin) {
        try {
            return EntityQuery.use((Delegator) context.get("delegator")).from(entity).where("partyId", userLogin.get("partyId")).cache().queryOne();
        } catch (GenericEntityException e) {
            throw new WidgetRenderException("Error reading the " + entity + " of the user", e);
        }
    }

    private void web() {
        context.put("request", request);
        context.put("session", session);
        context.put("application", application);
        context.put("requestParameters", UtilHttp.getParameterMap(request));
        context.put("requestAttributes", attributes(request));
        context.put("sessionAttributes", UtilHttp.getSessionMap(request));
        context.put("webSiteId", application.getInitParameter("webSiteId"));
        context.put("webappName", UtilHttp.getApplicationName(request));
        context.put("https", request.isSecure() ? "true" : "false");
        context.put("controlPath", request.getContextPath() + "/control");
        context.put("contextRoot", request.getContextPath());
        context.put("serverRoot", request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort());
        context.put("checkLoginUrl", request.getContextPath() + "/control/checkLogin");
        context.put("externalLoginKey", "");
        context.put("externalKeyParam", "");
        context.put("javaScriptEnabled", true);
    }

    private static Map<String, Object> attributes(HttpServletRequest request) {
        Map<String, Object> all = new HashMap<>();
        request.getAttributeNames().asIterator().forEachRemaining(name -> all.put(name, request.getAttribute(name)));
        return all;
    }

    private void messages() {
        List<Object> errors = collected("_ERROR_MESSAGE_LIST_", "_ERROR_MESSAGE_");
        Object kept = session.getAttribute("_ERROR_MESSAGE_");
        if (kept != null) {
            errors.add(kept);
            session.removeAttribute("_ERROR_MESSAGE_");
        }
        context.put("eventMessageList", collected("_EVENT_MESSAGE_LIST_", "_EVENT_MESSAGE_"));
        context.put("errorMessageList", errors);
        context.put("serviceValidationException", request.getAttribute("_SERVICE_VALIDATION_EXCEPTION_"));
        boolean told = "true".equals(request.getParameter("isError"));
        context.put("isError", told || !errors.isEmpty());
    }

    private List<Object> collected(String listName, String name) {
        List<Object> all = new ArrayList<>();
        if (request.getAttribute(listName) instanceof Collection<?> several) {
            all.addAll(several);
        }
        Object single = request.getAttribute(name);
        if (single != null && !single.toString().isEmpty()) {
            all.add(single);
        }
        return all;
    }
}
