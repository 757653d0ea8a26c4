package org.apache.ofbiz.service;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.security.Security;
import org.dealercrm.host.service.ServiceDefinitions;

/** What a running service knows of its surroundings: dispatcher, delegator, security and the service definitions. */
public final class DispatchContext {

    private final String name;
    private final ClassLoader loader;
    private final LocalDispatcher dispatcher;

    public DispatchContext(String name, ClassLoader loader, LocalDispatcher dispatcher) {
        this.name = name;
        this.loader = loader;
        this.dispatcher = dispatcher;
    }

    public String getName() {
        return name;
    }

    public ClassLoader getClassLoader() {
        return loader;
    }

    public LocalDispatcher getDispatcher() {
        return dispatcher;
    }

    public Delegator getDelegator() {
        return dispatcher.getDelegator();
    }

    public Security getSecurity() {
        return dispatcher.getSecurity();
    }

    public ModelService getModelService(String serviceName) throws GenericServiceException {
        return ServiceDefinitions.current().service(serviceName);
    }

    public Set<String> getAllServiceNames() {
        return ServiceDefinitions.current().serviceNames();
    }

    /** Keeps of the map what the service declares for the mode, converted to the declared types. */
    public Map<String, Object> makeValidContext(String serviceName, String mode, Map<String, ? extends Object> context)
            throws GenericServiceException {
        return makeValidContext(getModelService(serviceName), mode, context);
    }

    public static Map<String, Object> makeValidContext(ModelService model, String mode, Map<String, ? extends Object> context) {
        TimeZone timeZone = context.get("timeZone") instanceof TimeZone zone ? zone : null;
        Locale locale = context.get("locale") instanceof Locale given ? given : null;
        return model.makeValid(context, mode, true, null, timeZone, locale);
    }
}
