package org.dealercrm.host.web.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** The messages an event leaves for the next page: request attributes, carried over a redirect by the session. */
public final class Messages {

    public static final String ERROR = "_ERROR_MESSAGE_";
    public static final String ERROR_LIST = "_ERROR_MESSAGE_LIST_";
    public static final String EVENT = "_EVENT_MESSAGE_";
    public static final String EVENT_LIST = "_EVENT_MESSAGE_LIST_";

    private static final String CARRIED = "_REQ_ATTR_MAP_";
    private static final List<String> NAMES = List.of(ERROR, ERROR_LIST, "_ERROR_MESSAGE_MAP_", EVENT, EVENT_LIST,
            "_WARNING_MESSAGE_", "_WARNING_MESSAGE_LIST_");

    private Messages() {
    }

    /** Sets the error message of this request. */
    public static void error(HttpServletRequest request, String text) {
        request.setAttribute(ERROR, text);
    }

    /** Keeps the messages in the session until the next request picks them up. */
    public static void carry(HttpServletRequest request) {
        Map<String, Object> carried = new HashMap<>();
        for (String name : NAMES) {
            Object message = request.getAttribute(name);
            if (message != null) {
                carried.put(name, message instanceof List<?> list ? new ArrayList<>(list) : message);
            }
        }
        if (!carried.isEmpty()) {
            request.getSession().setAttribute(CARRIED, carried);
        }
    }

    /** Takes carried messages out of the session into this request. */
    public static void receive(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(CARRIED) instanceof Map<?, ?> carried) {
            session.removeAttribute(CARRIED);
            carried.forEach((name, message) -> request.setAttribute((String) name, message));
        }
    }
}
