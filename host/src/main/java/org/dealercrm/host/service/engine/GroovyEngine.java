package org.dealercrm.host.service.engine;

import groovy.lang.Binding;
import groovy.lang.Script;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ExecutionServiceException;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceUtil;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.InvokerInvocationException;
import org.dealercrm.host.service.script.ScriptLibrary;

/** Runs a Groovy script, or one method of it, with the input as variables. */
final class GroovyEngine implements ServiceEngine {

    @Override
    public Map<String, Object> run(DispatchContext dctx, ModelService model, Map<String, Object> context) throws GenericServiceException {
        Script script = InvokerHelper.createScript(ScriptLibrary.load(model.getLocation()), new Binding(bindings(dctx, context)));
        boolean wholeScript = model.getInvoke().isEmpty();
        try {
            Object result = wholeScript ? script.run() : script.invokeMethod(model.getInvoke(), new Object[0]);
            return asResult(result);
        } catch (Exception e) {
            Throwable cause = e instanceof InvokerInvocationException && e.getCause() != null ? e.getCause() : e;
            if (cause instanceof ExecutionServiceException && !wholeScript) {
                return ServiceUtil.returnError(cause.getMessage());
            }
            throw new GenericServiceException("Error running Groovy method [" + model.getInvoke() + "] in Groovy file ["
                    + model.getLocation() + "]: ", cause);
        }
    }

    private static Map<String, Object> bindings(DispatchContext dctx, Map<String, Object> context) {
        Map<String, Object> variables = new HashMap<>(context);
        variables.put("parameters", context);
        variables.put("context", variables);
        variables.put("dctx", dctx);
        variables.put("dispatcher", dctx.getDispatcher());
        variables.put("delegator", dctx.getDelegator());
        variables.put("security", dctx.getSecurity());
        variables.putIfAbsent("userLogin", null);
        variables.putIfAbsent("locale", Locale.getDefault());
        variables.putIfAbsent("timeZone", null);
        return variables;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asResult(Object result) {
        return result instanceof Map<?, ?> map ? (Map<String, Object>) map : ServiceUtil.returnSuccess();
    }
}
