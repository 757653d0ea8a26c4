package org.dealercrm.host.service;

import java.util.Set;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;
import org.dealercrm.host.NotInHostError;

/** All services and service ECAs of the loaded components. */
public final class ServiceDefinitions {

    private static volatile ServiceDefinitions current;

    /** The definitions the running host works with. */
    public static ServiceDefinitions current() {
        if (current == null) {
            throw new IllegalStateException("No service definitions are loaded");
        }
        return current;
    }

    /** Makes these definitions the ones in force. */
    public static void install(ServiceDefinitions definitions) {
        current = definitions;
    }

    public ModelService service(String name) throws GenericServiceException {
        throw new NotInHostError("ServiceDefinitions.service");
    }

    public Set<String> serviceNames() {
        throw new NotInHostError("ServiceDefinitions.serviceNames");
    }
}
