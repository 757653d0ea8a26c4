package org.apache.ofbiz.webapp.control;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

import org.apache.ofbiz.base.component.ComponentConfig;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilHttp;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.security.Security;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.component.Component;
import org.dealercrm.host.component.Components;
import org.dealercrm.host.web.request.Messages;
import org.dealercrm.host.web.server.WebServer;

/** Login and logout of a webapp. Faithful in the events; there is no auto-login cookie, impersonation or token login. */
public final class LoginWorker {

    private static final String MODULE = LoginWorker.class.getName();
    private static final String USER = "userLogin";
    private static final String CHANGE = "requirePasswordChange";
    private static final List<String> SURVIVES_USER_CHANGE = List.of("locale", "timeZone", "_PREVIOUS_REQUEST_",
            "_PREVIOUS_PARAM_MAP_URL_", "_PREVIOUS_PARAM_MAP_FORM_");

    private LoginWorker() {
    }

    /** Answers success when a user with access to the webapp is logged in, or can be by the user name and password sent along. */
    public static String checkLogin(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        if (session.getAttribute(USER) instanceof GenericValue userLogin) {
            if (hasBasePermission(userLogin, request)) {
                return "success";
            }
            session.removeAttribute(USER);
            return refuse(request, "HostLoginNoPermission");
        }
        return request.getParameter("USERNAME") == null ? "error" : login(request, response);
    }

    /** Checks USERNAME and PASSWORD; with requirePasswordChange=Y also stores newPassword. */
    public static String login(HttpServletRequest request, HttpServletResponse response) {
        String name = request.getParameter("USERNAME");
        String password = request.getParameter("PASSWORD");
        if (name == null || name.isBlank()) {
            return refuse(request, "HostLoginNameMissing");
        }
        if (password == null || password.isEmpty()) {
            return refuse(request, "HostLoginPasswordMissing");
        }
        Map<String, Object> input = new HashMap<>(Map.of("login.username", name.trim(), "login.password", password));
        Map<String, Object> result = call(request, USER, input);
        if (!ModelService.RESPOND_SUCCESS.equals(result.get(ModelService.RESPONSE_MESSAGE))) {
            Messages.error(request, ServiceUtil.getErrorMessage(result));
            return "error";
        }
        return enter(request, (GenericValue) result.get(USER), password);
    }

    private static String enter(HttpServletRequest request, GenericValue userLogin, String password) {
        if ("Y".equals(request.getParameter(CHANGE))) {
            Map<String, Object> input = new HashMap<>(Map.of(USER, userLogin, "currentPassword", password,
                    "newPassword", nonNull(request.getParameter("newPassword")),
                    "newPasswordVerify", nonNull(request.getParameter("newPasswordVerify"))));
            Map<String, Object> changed = call(request, "updatePassword", input);
            if (ServiceUtil.isError(changed)) {
                Messages.error(request, ServiceUtil.getErrorMessage(changed));
                return CHANGE;
            }
        } else if ("Y".equals(userLogin.getString(CHANGE))) {
            Messages.error(request, message(request, "HostLoginPasswordChange"));
            return CHANGE;
        }
        if (!hasBasePermission(userLogin, request)) {
            return refuse(request, "HostLoginNoPermission");
        }
        HttpSession session = request.getSession();
        if (session.getAttribute(USER) instanceof GenericValue before && !before.get("userLoginId").equals(userLogin.get("userLoginId"))) {
            Collections.list(session.getAttributeNames()).stream()
                    .filter(attribute -> !SURVIVES_USER_CHANGE.contains(attribute)).forEach(session::removeAttribute);
        }
        request.changeSessionId();
        session.setAttribute(USER, userLogin);
        session.setAttribute("javaScriptEnabled", "Y".equals(request.getParameter("JavaScriptEnabled")));
        return "success";
    }

    /** Ends the session; the language stays. */
    public static String logout(HttpServletRequest request, HttpServletResponse response) {
        Locale locale = UtilHttp.getLocale(request);
        request.getSession().invalidate();
        request.getSession(true);
        UtilHttp.setLocale(request.getSession(), locale);
        return "success";
    }

    /** Tells whether the user has every base permission of the webapp. */
    public static boolean hasBasePermission(GenericValue userLogin, HttpServletRequest request) {
        Security security = (Security) request.getAttribute("security");
        @SuppressWarnings("unchecked")
        List<String> permissions = (List<String>) request.getServletContext().getAttribute(WebServer.BASE_PERMISSIONS);
        return hasAll(security, userLogin, permissions);
    }

    /** The webapps of the application bar that the user may open. */
    public static Collection<ComponentConfig.WebappInfo> getAppBarWebInfos(Security security, GenericValue userLogin, String serverName,
            String menuName) {
        return Components.all().stream().flatMap(component -> component.webapps().stream())
                .filter(Component.Webapp::appBarDisplay).filter(webapp -> menuName.equals(webapp.menuName()))
                .filter(webapp -> hasAll(security, userLogin, webapp.basePermissions()))
                .map(ComponentConfig.WebappInfo::new).toList();
    }

    private static boolean hasAll(Security security, GenericValue userLogin, List<String> permissions) {
        return permissions.stream()
                .allMatch(permission -> "NONE".equals(permission) || security.hasEntityPermission(permission, "_VIEW", userLogin));
    }

    private static Map<String, Object> call(HttpServletRequest request, String service, Map<String, Object> input) {
        LocalDispatcher dispatcher = (LocalDispatcher) request.getAttribute("dispatcher");
        input.put("locale", UtilHttp.getLocale(request));
        try {
            return dispatcher.runSync(service, input);
        } catch (GenericServiceException e) {
            Debug.logError(e, "Service " + service + " failed", MODULE);
            return ServiceUtil.returnError(message(request, "HostLoginFailed"));
        }
    }

    private static String refuse(HttpServletRequest request, String label) {
        Messages.error(request, message(request, label));
        return "error";
    }

    private static String message(HttpServletRequest request, String label) {
        return UtilProperties.getMessage("HostWebUiLabels", label, UtilHttp.getLocale(request));
    }

    private static String nonNull(String text) {
        return text == null ? "" : text;
    }
}
