package org.apache.ofbiz.service;

import org.apache.ofbiz.base.util.GeneralException;

/** Raised by {@code run service:} in Groovy when the called service answered with an error. */
public class ExecutionServiceException extends GeneralException {

    public ExecutionServiceException(String message) {
        super(message);
    }

    public ExecutionServiceException(String message, Throwable cause) {
        super(message, cause);
    }

    public ExecutionServiceException(Throwable cause) {
        super(cause);
    }
}
