package org.dealercrm.host.service.eca;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.host.xml.XmlElement;

/** Calls a service from a rule and treats its answer as the rule says. */
record ActionStep(String service, boolean async, String runAsUser, String resultMapName, boolean newTransaction, boolean resultToContext,
        boolean resultToResult, boolean ignoreFailure, boolean ignoreError, boolean persist) implements ServiceEca.Step {

    static ActionStep of(XmlElement element) {
        return new ActionStep(element.attr("service"), "async".equals(element.attr("mode")), element.attr("run-as-user"),
                element.attr("result-map-name"), element.flag("new-transaction"), element.flag("result-to-context"),
                element.flag("result-to-result"), element.flag("ignore-failure"), element.flag("ignore-error"), element.flag("persist"));
    }

    void run(DispatchContext dctx, Map<String, Object> context, Map<String, Object> result) throws GenericServiceException {
        Map<String, Object> input = new HashMap<>(context);
        if (!runAsUser.isEmpty()) {
            input.put("userLogin", ServiceUtil.getUserLogin(dctx, input, runAsUser));
        }
        input = dctx.makeValidContext(service, ModelService.IN_PARAM, input);
        if (async) {
            dctx.getDispatcher().runAsync(service, input, persist);
            return;
        }
        Map<String, Object> answer = newTransaction
                ? dctx.getDispatcher().runSync(service, input, 0, true)
                : dctx.getDispatcher().runSync(service, input);
        shareAnswer(context, result, answer);
        if (result != null) {
            passFaultOn(result, answer);
        }
    }

    private void shareAnswer(Map<String, Object> context, Map<String, Object> result, Map<String, Object> answer) {
        Map<String, Object> values = new HashMap<>(answer);
        List.of(ModelService.RESPONSE_MESSAGE, ModelService.ERROR_MESSAGE, ModelService.ERROR_MESSAGE_LIST, ModelService.ERROR_MESSAGE_MAP,
                ModelService.SUCCESS_MESSAGE, ModelService.SUCCESS_MESSAGE_LIST).forEach(values::remove);
        if (!resultMapName.isEmpty()) {
            context.put(resultMapName, answer);
        }
        if (resultToContext) {
            context.putAll(values);
        }
        if (resultToResult && result != null) {
            result.putAll(values);
        }
    }

    private void passFaultOn(Map<String, Object> result, Map<String, Object> answer) {
        boolean error = ServiceUtil.isError(answer) && !ignoreError;
        boolean failure = ServiceUtil.isFailure(answer) && !ignoreFailure;
        if (!error && !failure) {
            return;
        }
        if (!ServiceUtil.isError(result)) {
            result.put(ModelService.RESPONSE_MESSAGE, error ? ModelService.RESPOND_ERROR : ModelService.RESPOND_FAIL);
        }
        if (result.get(ModelService.ERROR_MESSAGE) == null && answer.get(ModelService.ERROR_MESSAGE) != null) {
            result.put(ModelService.ERROR_MESSAGE, answer.get(ModelService.ERROR_MESSAGE));
            return;
        }
        List<Object> messages = new ArrayList<>();
        if (result.get(ModelService.ERROR_MESSAGE_LIST) instanceof List<?> earlier) {
            messages.addAll(earlier);
        }
        messages.add(ServiceUtil.getErrorMessage(answer));
        result.put(ModelService.ERROR_MESSAGE_LIST, messages);
    }
}
