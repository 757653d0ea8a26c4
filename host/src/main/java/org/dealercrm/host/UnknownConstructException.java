package org.dealercrm.host;

/** A definition holds something this host does not know; the message starts with file and line. */
public final class UnknownConstructException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownConstructException(String location, String what) {
        super(location + ": " + what);
    }

    public UnknownConstructException(String location, String what, Throwable cause) {
        super(location + ": " + what, cause);
    }
}
