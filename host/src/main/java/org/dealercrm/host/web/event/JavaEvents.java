package org.dealercrm.host.web.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.webapp.event.EventHandler;
import org.apache.ofbiz.webapp.event.EventHandlerException;
import org.dealercrm.host.web.site.EventDefinition;
import org.dealercrm.host.web.site.RequestMap;

/** Events that are static methods taking request and response and returning the name of a response. */
public final class JavaEvents implements EventHandler {

    @Override
    public void init(ServletContext context) {
        // methods are looked up when they are called
    }

    @Override
    public String invoke(EventDefinition event, RequestMap requestMap, HttpServletRequest request, HttpServletResponse response)
            throws EventHandlerException {
        try {
            Method method = Class.forName(event.path(), true, Thread.currentThread().getContextClassLoader())
                    .getMethod(event.invoke(), HttpServletRequest.class, HttpServletResponse.class);
            return EventTransaction.around(event.globalTransaction(), event.transactionTimeout(),
                    () -> (String) method.invoke(null, request, response));
        } catch (InvocationTargetException e) {
            throw new EventHandlerException("Problems processing event: " + e.getTargetException().getMessage(), e.getTargetException());
        } catch (Exception e) {
            throw new EventHandlerException("Problems processing event " + event.path() + "." + event.invoke(), e);
        }
    }
}
