package org.dealercrm.host.service.engine;

import java.util.Map;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;

/** Runs the body of a service whose input has been checked. */
public interface ServiceEngine {

    Map<String, Object> run(DispatchContext dctx, ModelService model, Map<String, Object> context) throws GenericServiceException;

    /** The engine of that name. */
    static ServiceEngine of(ModelService model) throws GenericServiceException {
        return switch (model.getEngineName()) {
            case "java" -> new JavaEngine();
            case "groovy" -> new GroovyEngine();
            case "entity-auto" -> new EntityAutoEngine();
            case "group" -> new GroupEngine();
            default -> throw new GenericServiceException("Interface services cannot be invoked; try invoking an implementing service.");
        };
    }
}
