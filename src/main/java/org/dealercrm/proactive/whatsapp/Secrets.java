package org.dealercrm.proactive.whatsapp;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.util.EntityUtilProperties;

/**
 * The secrets of an app, from the system properties NAME.accessToken, NAME.appSecret and NAME.verifyToken of the resource dealercrm-whatsapp:
 * rows of SystemProperty, or a file of that name on the server. An empty one is missing. They are never shown, logged or stored by us.
 */
record Secrets(String accessToken, String appSecret, String verifyToken) {
    static final String RESOURCE = "dealercrm-whatsapp";
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";
    private static final String HEADER_TEXT = "[!-~]*";

    /** The secrets of that name; of a wrong name, none. A row holds 255 characters, so a longer token goes on in NAME.accessToken2. */
    static Secrets of(Delegator delegator, String secretName) {
        return isName(secretName) ? new Secrets(value(delegator, secretName + ".accessToken") + value(delegator, secretName + ".accessToken2"),
                value(delegator, secretName + ".appSecret"), value(delegator, secretName + ".verifyToken")) : new Secrets("", "", "");
    }

    static boolean isName(String secretName) {
        return secretName != null && secretName.matches(NAME);
    }

    private static String value(Delegator delegator, String property) {
        return EntityUtilProperties.getPropertyValue(RESOURCE, property, delegator).strip();
    }

    /** Whether there is an access token that can be sent. */
    boolean maySend() {
        return !accessToken.isEmpty() && accessToken.matches(HEADER_TEXT);
    }

    /** Whether notifications can be checked. */
    boolean mayReceive() {
        return !appSecret.isEmpty() && !verifyToken.isEmpty();
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
