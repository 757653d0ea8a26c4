package org.dealercrm.host.web.server;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.servlet.ServletContext;
import javax.servlet.ServletException;

import org.apache.ofbiz.webapp.event.EventHandler;
import org.apache.ofbiz.webapp.event.EventHandlerException;
import org.dealercrm.host.web.ViewRenderer;
import org.dealercrm.host.web.event.EventRunner;
import org.dealercrm.host.web.request.RequestFlow;
import org.dealercrm.host.web.request.Views;
import org.dealercrm.host.web.site.SiteConf;
import org.dealercrm.host.web.site.SiteConfReader;

/** What a webapp needs before its first request: its controller, and the handlers that the controller names. */
public record WebappSetup(SiteConf siteConf, RequestFlow flow) {

    private static final String CONTROLLER = "/WEB-INF/controller.xml";

    /** Reads the controller of the webapp. */
    public static WebappSetup of(ServletContext context) throws ServletException {
        try {
            URL controller = context.getResource(CONTROLLER);
            if (controller == null) {
                throw new ServletException(context.getContextPath() + " has no " + CONTROLLER);
            }
            SiteConf siteConf = SiteConfReader.read(controller);
            Map<String, EventHandler> events = instances(siteConf.eventHandlers(), EventHandler.class);
            for (EventHandler handler : events.values()) {
                handler.init(context);
            }
            Views views = new Views(instances(siteConf.viewHandlers(), ViewRenderer.class));
            views.check(siteConf.views());
            return new WebappSetup(siteConf, new RequestFlow(siteConf, new EventRunner(events), views));
        } catch (EventHandlerException | java.io.IOException e) {
            throw new ServletException(e);
        }
    }

    private static <T> Map<String, T> instances(Map<String, String> classNames, Class<T> kind) throws ServletException {
        Map<String, T> instances = new LinkedHashMap<>();
        for (Map.Entry<String, String> handler : classNames.entrySet()) {
            try {
                instances.put(handler.getKey(), kind.cast(Class.forName(handler.getValue()).getDeclaredConstructor().newInstance()));
            } catch (ReflectiveOperationException e) {
                throw new ServletException("Handler " + handler.getKey() + " cannot be made from class " + handler.getValue(), e);
            }
        }
        return instances;
    }
}
