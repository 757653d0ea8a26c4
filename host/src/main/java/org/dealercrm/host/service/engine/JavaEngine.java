package org.dealercrm.host.service.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;

/** Calls a static method with the dispatch context and the input map. */
final class JavaEngine implements ServiceEngine {

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Object> run(DispatchContext dctx, ModelService model, Map<String, Object> context) throws GenericServiceException {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            Class<?> type = Class.forName(model.getLocation(), true, loader == null ? dctx.getClassLoader() : loader);
            Method method = type.getMethod(model.getInvoke(), DispatchContext.class, Map.class);
            Object result = method.invoke(null, dctx, context);
            if (result == null) {
                throw new GenericServiceException("Service " + model.getName() + " answered null");
            }
            return (Map<String, Object>) result;
        } catch (ClassNotFoundException e) {
            throw new GenericServiceException("Cannot find service [" + model.getName() + "] location class", e);
        } catch (NoSuchMethodException e) {
            throw new GenericServiceException("Service [" + model.getName() + "] specified Java method (invoke attribute) does not exist", e);
        } catch (IllegalAccessException e) {
            throw new GenericServiceException("Service [" + model.getName() + "] Method not accessible", e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new GenericServiceException("Service [" + model.getName() + "] target threw an unexpected exception", e.getCause());
        }
    }
}
