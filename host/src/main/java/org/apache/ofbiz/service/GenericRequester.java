package org.apache.ofbiz.service;

import java.io.Serializable;
import java.util.Map;

/** Receives the outcome of a service that runs in the background. */
public interface GenericRequester extends Serializable {

    void receiveResult(Map<String, Object> result);

    void receiveThrowable(Throwable t);
}
