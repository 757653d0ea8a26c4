package org.apache.ofbiz.entity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The delegators of the running host by name; the host registers them at boot. */
public final class DelegatorFactory {
    private static final Map<String, Delegator> DELEGATORS = new ConcurrentHashMap<>();

    private DelegatorFactory() { }

    /** The delegator of this name (null means default), or null when the host runs none. */
    public static Delegator getDelegator(String delegatorName) {
        return DELEGATORS.get(delegatorName == null ? "default" : delegatorName);
    }

    /** Host only. */
    public static void register(Delegator delegator) {
        DELEGATORS.put(delegator.getDelegatorName(), delegator);
    }

    /** Host only: forgets the delegator unless another one took its name. */
    public static void unregister(Delegator delegator) {
        DELEGATORS.remove(delegator.getDelegatorName(), delegator);
    }
}
