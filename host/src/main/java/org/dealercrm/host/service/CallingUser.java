package org.dealercrm.host.service;

import java.util.Map;
import org.apache.ofbiz.entity.GenericDelegator;
import org.apache.ofbiz.entity.GenericValue;

/** Tells the entity engine whose service is running, for the audit log. */
final class CallingUser {

    private CallingUser() {
    }

    static boolean enter(Map<String, Object> context) {
        if (context.get("userLogin") instanceof GenericValue userLogin && userLogin.getString("userLoginId") != null) {
            GenericDelegator.pushUserIdentifier(userLogin.getString("userLoginId"));
            return true;
        }
        return false;
    }

    static void leave(boolean named) {
        if (named) {
            GenericDelegator.popUserIdentifier();
        }
    }
}
