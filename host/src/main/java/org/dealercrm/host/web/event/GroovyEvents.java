package org.dealercrm.host.web.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import groovy.lang.Binding;
import groovy.lang.Script;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.base.util.UtilHttp;
import org.apache.ofbiz.webapp.event.EventHandler;
import org.apache.ofbiz.webapp.event.EventHandlerException;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.dealercrm.host.service.script.ScriptLibrary;
import org.dealercrm.host.web.request.Messages;
import org.dealercrm.host.web.site.EventDefinition;
import org.dealercrm.host.web.site.RequestMap;

/** Events that are Groovy scripts, or methods of one. */
public final class GroovyEvents implements EventHandler {

    @Override
    public void init(ServletContext context) {
        // scripts are compiled when they are first called
    }

    @Override
    public String invoke(EventDefinition event, RequestMap requestMap, HttpServletRequest request, HttpServletResponse response)
            throws EventHandlerException {
        try {
            Object result = EventTransaction.around(event.globalTransaction(), event.transactionTimeout(),
                    () -> run(event, bindings(request, response)));
            return outcome(result, request);
        } catch (Exception e) {
            throw new EventHandlerException("Error running event " + event.path(), e);
        }
    }

    private static Object run(EventDefinition event, Map<String, Object> bindings) throws Exception {
        Script script = InvokerHelper.createScript(ScriptLibrary.load(event.path()), new Binding(bindings));
        return event.invoke().isEmpty() ? script.run() : script.invokeMethod(event.invoke(), new Object[0]);
    }

    private static Map<String, Object> bindings(HttpServletRequest request, HttpServletResponse response) {
        Map<String, Object> bindings = new HashMap<>();
        Map<String, Object> parameters = UtilHttp.getCombinedMap(request);
        bindings.put("request", request);
        bindings.put("response", response);
        bindings.put("session", request.getSession());
        bindings.put("parameters", parameters);
        for (String name : new String[] {"delegator", "dispatcher", "security"}) {
            bindings.put(name, request.getAttribute(name));
        }
        bindings.put("locale", UtilHttp.getLocale(request));
        bindings.put("timeZone", UtilHttp.getTimeZone(request));
        bindings.put("userLogin", request.getSession().getAttribute("userLogin"));
        bindings.put("context", new HashMap<>(bindings));
        return bindings;
    }

    private static String outcome(Object result, HttpServletRequest request) throws EventHandlerException {
        if (result == null || result instanceof CharSequence) {
            return result == null ? null : result.toString();
        }
        if (!(result instanceof Map<?, ?> answer)) {
            throw new EventHandlerException("A Groovy event must return a text or a map, not " + result.getClass().getName());
        }
        for (String name : new String[] {Messages.EVENT, Messages.ERROR}) {
            Object message = answer.get(name.toLowerCase(Locale.ROOT));
            if (message != null) {
                request.setAttribute(name, message);
            }
        }
        Object code = answer.get("_response_code_");
        return code == null ? "success" : code.toString();
    }
}
