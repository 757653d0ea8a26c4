package org.apache.ofbiz.security;

import org.apache.ofbiz.base.util.GeneralException;

/** The security of a delegator could not be set up. */
public class SecurityConfigurationException extends GeneralException {

    public SecurityConfigurationException(String message) {
        super(message);
    }

    public SecurityConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
