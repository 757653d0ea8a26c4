package org.dealercrm.host.web;

import java.util.Map;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** Who is logged in, as the session knows it. */
public final class SessionUser {

    private SessionUser() {
    }

    /** The userLoginId of the session's user, "" when nobody is logged in. */
    public static String id(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object user = session == null ? null : session.getAttribute("userLogin");
        return user instanceof Map<?, ?> fields ? String.valueOf(fields.get("userLoginId")) : "";
    }
}
