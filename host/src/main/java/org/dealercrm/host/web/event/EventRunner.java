package org.dealercrm.host.web.event;

import java.util.Map;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.webapp.event.EventHandler;
import org.apache.ofbiz.webapp.event.EventHandlerException;
import org.dealercrm.host.web.site.EventDefinition;
import org.dealercrm.host.web.site.RequestMap;

/** Runs an event with the handler of its type. */
public final class EventRunner {

    private final Map<String, EventHandler> handlers;

    public EventRunner(Map<String, EventHandler> handlers) {
        this.handlers = Map.copyOf(handlers);
    }

    /** The name of the response to choose, or null when the event has answered itself. */
    public String run(EventDefinition event, RequestMap requestMap, HttpServletRequest request, HttpServletResponse response)
            throws EventHandlerException {
        EventHandler handler = handlers.get(event.type());
        if (handler == null) {
            throw new EventHandlerException("No handler for events of type [" + event.type() + "]");
        }
        return handler.invoke(event, requestMap, request, response);
    }

    /** The innermost message of a failure: what a user can be told. */
    public static String describe(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
