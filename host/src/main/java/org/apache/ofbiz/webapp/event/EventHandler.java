package org.apache.ofbiz.webapp.event;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.dealercrm.host.web.site.EventDefinition;
import org.dealercrm.host.web.site.RequestMap;

/** Runs the events of one type. The model types are the host's own, not OFBiz's ConfigXMLReader classes. */
public interface EventHandler {

    /** Called once before the first event. */
    void init(ServletContext context) throws EventHandlerException;

    /** Runs the event and returns the name of the response to choose, or null when the event has answered itself. */
    String invoke(EventDefinition event, RequestMap requestMap, HttpServletRequest request, HttpServletResponse response)
            throws EventHandlerException;
}
