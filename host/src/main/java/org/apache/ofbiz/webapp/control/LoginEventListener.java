package org.apache.ofbiz.webapp.control;

import javax.servlet.http.HttpSessionListener;

/** Listener that web.xml names. The host keeps no logged-out flag on users, so there is nothing to do. */
public final class LoginEventListener implements HttpSessionListener {
}
