package org.apache.ofbiz.service;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ofbiz.entity.Delegator;
import org.dealercrm.host.service.HostDispatcher;

/** Hands out one dispatcher for each name. */
public final class ServiceContainer {

    private static final Map<String, LocalDispatcher> DISPATCHERS = new ConcurrentHashMap<>();

    private ServiceContainer() {
    }

    public static LocalDispatcher getLocalDispatcher(String dispatcherName, Delegator delegator) {
        return DISPATCHERS.compute(dispatcherName,
                (name, known) -> known != null && known.getDelegator() == delegator ? known : new HostDispatcher(name, delegator));
    }

    public static LocalDispatcher removeFromCache(String dispatcherName) {
        return DISPATCHERS.remove(dispatcherName);
    }

    public static Set<String> getAllDispatcherNames() {
        return Set.copyOf(DISPATCHERS.keySet());
    }
}
