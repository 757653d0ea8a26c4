package org.dealercrm.host.widget;

/** A page that cannot be drawn; the message says which widget and why, for the error page. */
public final class WidgetRenderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WidgetRenderException(String message, Throwable cause) {
        super(message + (cause == null || cause.getMessage() == null ? "" : ": " + cause.getMessage()), cause);
    }

    public WidgetRenderException(String message) {
        super(message);
    }
}
