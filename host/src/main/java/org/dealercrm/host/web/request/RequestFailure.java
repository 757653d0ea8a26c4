package org.dealercrm.host.web.request;

/** A request that cannot be served; the message is meant for the user. */
public final class RequestFailure extends Exception {

    private static final long serialVersionUID = 1L;

    public RequestFailure(String message) {
        super(message);
    }

    public RequestFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
