package org.dealercrm.host;

/** Thrown where a mirrored API is asked for something this host leaves out; an Error, so that no service can swallow it. */
public final class NotInHostError extends Error {
    private static final long serialVersionUID = 1L;

    public NotInHostError(String what) {
        super("Not implemented in the embedded host: " + what);
    }
}
