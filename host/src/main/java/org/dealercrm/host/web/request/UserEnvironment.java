package org.dealercrm.host.web.request;

import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** Locale and time zone of a request: the session's choice, else the user's last one, else a default. */
public final class UserEnvironment {

    private static final String LOCALE = "locale";
    private static final String TIME_ZONE = "timeZone";

    private UserEnvironment() {
    }

    /** Session locale, user's last locale, the webapp's default, the browser's first. */
    public static Locale locale(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object chosen = session == null ? null : session.getAttribute(LOCALE);
        Object value = chosen == null ? userField(session, "lastLocale") : chosen;
        if (value == null) {
            ServletContext context = request.getServletContext();
            value = context == null ? null : context.getInitParameter("locale.default");
        }
        Locale locale = value instanceof Locale given ? given : parse(value);
        return locale == null ? request.getLocale() : locale;
    }

    /** Session time zone, user's last time zone, the system's. */
    public static TimeZone timeZone(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object chosen = session == null ? null : session.getAttribute(TIME_ZONE);
        if (chosen instanceof TimeZone zone) {
            return zone;
        }
        Object last = userField(session, "lastTimeZone");
        return last == null ? TimeZone.getDefault() : TimeZone.getTimeZone(last.toString());
    }

    /** Keeps the locale for this session. */
    public static void setLocale(HttpSession session, Locale locale) {
        session.setAttribute(LOCALE, locale);
    }

    /** Keeps the time zone for this session. */
    public static void setTimeZone(HttpSession session, TimeZone timeZone) {
        session.setAttribute(TIME_ZONE, timeZone);
    }

    /** Reads {@code es_CO} or {@code es-CO}; null for anything that is no locale. */
    public static Locale parse(Object text) {
        if (text == null || text.toString().isBlank()) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(text.toString().trim().replace('_', '-'));
        return locale.getLanguage().isEmpty() ? null : locale;
    }

    private static Object userField(HttpSession session, String field) {
        Object user = session == null ? null : session.getAttribute("userLogin");
        return user instanceof Map<?, ?> fields ? fields.get(field) : null;
    }
}
