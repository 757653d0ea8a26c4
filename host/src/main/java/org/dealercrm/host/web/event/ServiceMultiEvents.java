package org.dealercrm.host.web.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.base.util.UtilHttp;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceUtil;
import org.apache.ofbiz.webapp.event.EventHandler;
import org.apache.ofbiz.webapp.event.EventHandlerException;
import org.dealercrm.host.web.request.Messages;
import org.dealercrm.host.web.site.EventDefinition;
import org.dealercrm.host.web.site.RequestMap;

/** Calls a service once for each row of a multi form, in one transaction or in one for each row. */
public final class ServiceMultiEvents implements EventHandler {

    private static final Pattern ROW = Pattern.compile(".+_o_(\\d+)");

    @Override
    public void init(ServletContext context) {
        // the dispatcher is found in the request
    }

    @Override
    public String invoke(EventDefinition event, RequestMap requestMap, HttpServletRequest request, HttpServletResponse response)
            throws EventHandlerException {
        List<String> errors = new ArrayList<>();
        Set<String> successes = new LinkedHashSet<>();
        boolean begun = false;
        try {
            begun = event.globalTransaction() && TransactionUtil.begin();
            runRows(event, request, errors, successes);
            if (errors.isEmpty()) {
                TransactionUtil.commit(begun);
            } else {
                TransactionUtil.rollback(begun, "A row of " + event.invoke() + " failed", null);
            }
        } catch (GenericEntityException e) {
            throw new EventHandlerException("Rows of " + event.invoke() + " could not be stored", e);
        }
        if (!errors.isEmpty()) {
            request.setAttribute(Messages.ERROR_LIST, errors);
            return "error";
        }
        if (!successes.isEmpty()) {
            request.setAttribute(Messages.EVENT_LIST, new ArrayList<>(successes));
        }
        return "success";
    }

    private static void runRows(EventDefinition event, HttpServletRequest request, List<String> errors, Set<String> successes)
            throws EventHandlerException {
        LocalDispatcher dispatcher = (LocalDispatcher) request.getAttribute("dispatcher");
        ModelService model = ServiceEvents.model(dispatcher, event.invoke());
        Map<String, Object> parameters = UtilHttp.getCombinedMap(request);
        boolean onlyMarked = "Y".equals(parameters.get("_useRowSubmit"));
        for (int row : rowNumbers(parameters)) {
            String suffix = UtilHttp.getMultiRowDelimiter() + row;
            if (!onlyMarked || "Y".equals(parameters.get(UtilHttp.getRowSubmitPrefix() + row))) {
                ServiceInput input = rowInput(request, model, suffix, parameters);
                errors.addAll(input.errors());
                if (input.errors().isEmpty()) {
                    runRow(dispatcher, event, request, input.values(), errors, successes);
                }
            }
        }
    }

    private static ServiceInput rowInput(HttpServletRequest request, ModelService model, String suffix, Map<String, Object> parameters) {
        ServiceInput row = ServiceInput.of(request, model, suffix);
        if (!"N".equals(parameters.get("_checkGlobalScope"))) {
            ServiceInput.of(request, model).values().forEach(row.values()::putIfAbsent);
        }
        return row;
    }

    private static void runRow(LocalDispatcher dispatcher, EventDefinition event, HttpServletRequest request, Map<String, Object> values,
            List<String> errors, Set<String> successes) {
        try {
            Map<String, Object> result = ServiceEvents.call(dispatcher, event, values);
            if (ServiceUtil.isError(result)) {
                errors.add(ServiceUtil.getErrorMessage(result));
                return;
            }
            Object message = result.get(ModelService.SUCCESS_MESSAGE);
            if (message != null) {
                successes.add(message.toString());
            }
            ServiceEvents.exportOutput(request, result);
        } catch (GenericServiceException e) {
            errors.add(EventRunner.describe(e));
        }
    }

    private static Set<Integer> rowNumbers(Map<String, Object> parameters) {
        Set<Integer> numbers = new TreeSet<>();
        for (String name : parameters.keySet()) {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                numbers.add(Integer.valueOf(row.group(1)));
            }
        }
        return numbers;
    }
}
