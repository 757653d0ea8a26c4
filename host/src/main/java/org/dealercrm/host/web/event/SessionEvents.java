package org.dealercrm.host.web.event;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.base.util.UtilHttp;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.dealercrm.host.web.request.UserEnvironment;

/** Language and time zone of the session; both are kept with the user for the next login. */
public final class SessionEvents {

    private SessionEvents() {
    }

    /** Takes the parameter newLocale and goes back to the page the user came from. */
    public static String setLocale(HttpServletRequest request, HttpServletResponse response) throws IOException, GenericEntityException {
        Locale locale = UserEnvironment.parse(request.getParameter("newLocale"));
        if (locale == null) {
            return "error";
        }
        UtilHttp.setLocale(request.getSession(), locale);
        keep(request, "lastLocale", locale.toString());
        String referer = request.getHeader("Referer");
        String back = referer == null ? "" : referer.replaceFirst("^https?://[^/]+", "");
        if (isOwnPage(request, referer, back)) {
            response.sendRedirect(back);
            return null;
        }
        return "success";
    }

    /** Takes the parameter timeZone (or timeZoneName), an identifier such as America/Bogota. */
    public static String setTimeZone(HttpServletRequest request, HttpServletResponse response) throws GenericEntityException {
        String id = request.getParameter("timeZone") == null ? request.getParameter("timeZoneName") : request.getParameter("timeZone");
        if (id == null || !Arrays.asList(TimeZone.getAvailableIDs()).contains(id)) {
            return "error";
        }
        UtilHttp.setTimeZone(request.getSession(), TimeZone.getTimeZone(id));
        keep(request, "lastTimeZone", id);
        return "success";
    }

    private static boolean isOwnPage(HttpServletRequest request, String referer, String path) {
        return referer != null && request.getServerName().equals(URI.create(referer).getHost())
                && path.startsWith(request.getContextPath() + "/control/") && !path.contains("/logout");
    }

    private static void keep(HttpServletRequest request, String field, String value) throws GenericEntityException {
        if (request.getSession().getAttribute("userLogin") instanceof GenericValue userLogin && !value.equals(userLogin.get(field))) {
            GenericValue stored = (GenericValue) userLogin.clone();
            stored.set(field, value);
            stored.store();
            request.getSession().setAttribute("userLogin", stored);
        }
    }
}
