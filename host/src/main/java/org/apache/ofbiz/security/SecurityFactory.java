package org.apache.ofbiz.security;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ofbiz.entity.Delegator;
import org.dealercrm.host.security.GroupSecurity;

/** Hands out the security of a delegator. */
public final class SecurityFactory {

    private static final Map<String, Security> INSTANCES = new ConcurrentHashMap<>();

    private SecurityFactory() {
    }

    public static Security getInstance(Delegator delegator) throws SecurityConfigurationException {
        return INSTANCES.compute(delegator.getDelegatorName(),
                (name, known) -> known != null && known.getDelegator() == delegator ? known : new GroupSecurity(delegator));
    }
}
