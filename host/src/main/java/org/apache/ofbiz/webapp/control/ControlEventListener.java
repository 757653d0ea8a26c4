package org.apache.ofbiz.webapp.control;

import javax.servlet.http.HttpSessionListener;

/** Listener that web.xml names. The host keeps no record of visits, so there is nothing to do. */
public final class ControlEventListener implements HttpSessionListener {
}
