package org.apache.ofbiz.service;

/** The caller is not logged in or lacks a permission that the service asks for. */
public class ServiceAuthException extends GenericServiceException {

    public ServiceAuthException(String message) {
        super(message);
    }

    public ServiceAuthException(String message, Throwable cause) {
        super(message, cause);
    }
}
