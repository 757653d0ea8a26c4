package org.apache.ofbiz.entity;

import org.dealercrm.host.entity.audit.Actors;

/** OFBiz's name for the delegator class; the host uses it for who is at work. */
public final class GenericDelegator {
    private GenericDelegator() { }

    public static String getCurrentUserIdentifier() {
        return Actors.USERS.current();
    }

    public static void pushUserIdentifier(String userIdentifier) {
        Actors.USERS.push(userIdentifier);
    }

    public static String popUserIdentifier() {
        String current = Actors.USERS.current();
        Actors.USERS.pop();
        return current;
    }

    public static void clearUserIdentifierStack() {
        Actors.USERS.clear();
    }

    public static String getCurrentSessionIdentifier() {
        return Actors.SESSIONS.current();
    }

    public static void pushSessionIdentifier(String sessionIdentifier) {
        Actors.SESSIONS.push(sessionIdentifier);
    }

    public static String popSessionIdentifier() {
        String current = Actors.SESSIONS.current();
        Actors.SESSIONS.pop();
        return current;
    }

    public static void clearSessionIdentifierStack() {
        Actors.SESSIONS.clear();
    }
}
