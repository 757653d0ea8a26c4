package org.apache.ofbiz.service;

import org.apache.ofbiz.base.util.GeneralException;

/** A service could not be run to its end; parent of the validation and authorisation refusals. */
public class GenericServiceException extends GeneralException {

    public GenericServiceException() {
        super();
    }

    public GenericServiceException(String message) {
        super(message);
    }

    public GenericServiceException(String message, Throwable cause) {
        super(message, cause);
    }

    public GenericServiceException(Throwable cause) {
        super(cause);
    }
}
