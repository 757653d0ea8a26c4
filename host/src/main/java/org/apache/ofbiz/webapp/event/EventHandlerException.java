package org.apache.ofbiz.webapp.event;

/** An event could not be run, or failed while running. */
public class EventHandlerException extends Exception {

    private static final long serialVersionUID = 1L;

    public EventHandlerException(String message) {
        super(message);
    }

    public EventHandlerException(String message, Throwable cause) {
        super(message, cause);
    }
}
