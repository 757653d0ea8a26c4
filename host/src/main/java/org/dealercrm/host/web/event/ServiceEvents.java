package org.dealercrm.host.web.event;

import java.util.List;
import java.util.Map;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceAuthException;
import org.apache.ofbiz.service.ServiceUtil;
import org.apache.ofbiz.service.ServiceValidationException;
import org.apache.ofbiz.webapp.event.EventHandler;
import org.apache.ofbiz.webapp.event.EventHandlerException;
import org.dealercrm.host.web.request.Messages;
import org.dealercrm.host.web.site.EventDefinition;
import org.dealercrm.host.web.site.RequestMap;

/** Events that call a service with what the request carries for its attributes. */
public final class ServiceEvents implements EventHandler {

    private static final List<String> NOT_OUTPUT = List.of(ModelService.RESPONSE_MESSAGE, ModelService.ERROR_MESSAGE,
            ModelService.ERROR_MESSAGE_LIST, ModelService.ERROR_MESSAGE_MAP, ModelService.SUCCESS_MESSAGE,
            ModelService.SUCCESS_MESSAGE_LIST, "userLogin", "locale", "timeZone", "login.username", "login.password");

    @Override
    public void init(ServletContext context) {
        // the dispatcher is found in the request
    }

    @Override
    public String invoke(EventDefinition event, RequestMap requestMap, HttpServletRequest request, HttpServletResponse response)
            throws EventHandlerException {
        LocalDispatcher dispatcher = (LocalDispatcher) request.getAttribute("dispatcher");
        ServiceInput input = ServiceInput.of(request, model(dispatcher, event.invoke()));
        if (!input.errors().isEmpty()) {
            request.setAttribute(Messages.ERROR_LIST, input.errors());
            return "error";
        }
        try {
            if ("async".equals(event.path())) {
                dispatcher.runAsync(event.invoke(), input.values());
                return "success";
            }
            return answer(request, call(dispatcher, event, input.values()));
        } catch (ServiceAuthException e) {
            Messages.error(request, e.getNonNestedMessage());
        } catch (ServiceValidationException e) {
            request.setAttribute("serviceValidationException", e);
            if (e.getMessageList().isEmpty()) {
                Messages.error(request, e.getNonNestedMessage());
            } else {
                request.setAttribute(Messages.ERROR_LIST, e.getMessageList());
            }
        } catch (GenericServiceException e) {
            throw new EventHandlerException("Service invocation error", e);
        }
        return "error";
    }

    static ModelService model(LocalDispatcher dispatcher, String serviceName) throws EventHandlerException {
        try {
            return dispatcher.getDispatchContext().getModelService(serviceName);
        } catch (GenericServiceException e) {
            throw new EventHandlerException("Problems getting the service model of [" + serviceName + "]", e);
        }
    }

    static Map<String, Object> call(LocalDispatcher dispatcher, EventDefinition event, Map<String, Object> values)
            throws GenericServiceException {
        return event.transactionTimeout() > 0
                ? dispatcher.runSync(event.invoke(), values, event.transactionTimeout(), false)
                : dispatcher.runSync(event.invoke(), values);
    }

    /** Puts messages and output of the service into the request and names the response. */
    static String answer(HttpServletRequest request, Map<String, Object> result) {
        ServiceUtil.getMessages(request, result, null);
        exportOutput(request, result);
        Object outcome = result.get(ModelService.RESPONSE_MESSAGE);
        return outcome == null ? "success" : outcome.toString();
    }

    static void exportOutput(HttpServletRequest request, Map<String, Object> result) {
        result.forEach((name, value) -> {
            if (!NOT_OUTPUT.contains(name)) {
                request.setAttribute(name, value);
            }
        });
    }
}
