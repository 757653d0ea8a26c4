package org.apache.ofbiz.service.engine;

import groovy.lang.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.model.DynamicViewEntity;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ExecutionServiceException;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceUtil;

/** Parent of all Groovy scripts: short words for calling services, reading entities and answering. */
public abstract class GroovyBaseScript extends Script {

    private static final String MODULE = GroovyBaseScript.class.getName();

    /** Calls a service with the caller's user, locale and time zone; an error result raises ExecutionServiceException. */
    public Map<String, Object> runService(String serviceName, Map<String, Object> inputMap) throws ExecutionServiceException {
        LocalDispatcher dispatcher = dispatcher();
        DispatchContext dctx = dispatcher.getDispatchContext();
        Map<String, Object> input = new HashMap<>(inputMap == null ? Map.of() : inputMap);
        for (String key : List.of("userLogin", "timeZone", "locale")) {
            Object value = find(key);
            if (value != null) {
                input.putIfAbsent(key, value);
            }
        }
        Map<String, Object> result;
        try {
            result = dispatcher.runSync(serviceName, dctx.makeValidContext(serviceName, ModelService.IN_PARAM, input));
        } catch (GenericServiceException e) {
            throw new ExecutionServiceException(e.getMessage(), e);
        }
        if (ServiceUtil.isError(result)) {
            throw new ExecutionServiceException(ServiceUtil.getErrorMessage(result));
        }
        return result;
    }

    /** {@code run service: 'name', with: map}. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> run(Map<String, Object> args) throws ExecutionServiceException {
        return runService((String) args.get("service"), (Map<String, Object>) args.getOrDefault("with", Map.of()));
    }

    public GenericValue makeValue(String entityName) {
        return delegator().makeValue(entityName);
    }

    public GenericValue makeValue(String entityName, Map<String, Object> fields) {
        return delegator().makeValidValue(entityName, fields);
    }

    public EntityQuery from(String entityName) {
        return EntityQuery.use(delegator()).from(entityName);
    }

    public EntityQuery from(DynamicViewEntity dynamicView) {
        return EntityQuery.use(delegator()).from(dynamicView);
    }

    public EntityQuery select(String... fields) {
        return EntityQuery.use(delegator()).select(fields);
    }

    public EntityQuery select(Set<String> fields) {
        return EntityQuery.use(delegator()).select(fields);
    }

    public GenericValue findOne(String entityName, Map<String, ? extends Object> fields, boolean useCache) throws GenericEntityException {
        return from(entityName).where(new HashMap<String, Object>(fields)).cache(useCache).queryOne();
    }

    public Object success() {
        return success(null, null);
    }

    public Object success(String message) {
        return success(message, null);
    }

    public Object success(Map<String, Object> values) {
        return success(null, values);
    }

    /** In an event the answer is a response name and request attributes, elsewhere a result map. */
    public Object success(String message, Map<String, Object> values) {
        HttpServletRequest request = request();
        if (request == null) {
            Map<String, Object> result = message == null ? ServiceUtil.returnSuccess() : ServiceUtil.returnSuccess(message);
            if (values != null) {
                result.putAll(values);
            }
            return result;
        }
        if (message != null) {
            request.setAttribute("_EVENT_MESSAGE_", message);
        }
        if (values != null) {
            values.forEach(request::setAttribute);
        }
        return "success";
    }

    public Map<String, Object> failure(String message) {
        return message == null ? ServiceUtil.returnFailure() : ServiceUtil.returnFailure(message);
    }

    public Object error(String message) {
        HttpServletRequest request = request();
        if (request == null) {
            return message == null ? ServiceUtil.returnError("") : ServiceUtil.returnError(message);
        }
        if (message != null) {
            request.setAttribute("_ERROR_MESSAGE_", message);
        }
        return "error";
    }

    public void logInfo(String message) {
        Debug.logInfo(message, module());
    }

    public void logWarning(String message) {
        Debug.logWarning(message, module());
    }

    public void logError(String message) {
        Debug.logError(message, module());
    }

    public void logError(Throwable t) {
        Debug.logError(t, module());
    }

    public void logError(Throwable t, String message) {
        Debug.logError(t, message, module());
    }

    public void logVerbose(String message) {
        Debug.logVerbose(message, module());
    }

    public String label(String resource, String name) {
        return UtilProperties.getMessage(resource, name, locale());
    }

    public String label(String resource, String name, Map<String, Object> arguments) {
        return UtilProperties.getMessage(resource, name, arguments, locale());
    }

    private String module() {
        String name = getClass().getName();
        return name.isEmpty() ? MODULE : name;
    }

    private Locale locale() {
        return find("locale") instanceof Locale locale ? locale : Locale.getDefault();
    }

    private Delegator delegator() {
        return (Delegator) find("delegator");
    }

    private LocalDispatcher dispatcher() {
        return (LocalDispatcher) find("dispatcher");
    }

    private HttpServletRequest request() {
        return find("request") instanceof HttpServletRequest request ? request : null;
    }

    private Object find(String name) {
        if (getBinding().hasVariable(name)) {
            return getBinding().getVariable(name);
        }
        return getBinding().hasVariable("parameters") && getBinding().getVariable("parameters") instanceof Map<?, ?> parameters
                ? parameters.get(name) : null;
    }
}
