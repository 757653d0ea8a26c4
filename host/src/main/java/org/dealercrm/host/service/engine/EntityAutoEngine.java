package org.dealercrm.host.service.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.model.ModelEntity;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceUtil;

/** Creates, updates, deletes or expires a row as the service definition describes it. */
final class EntityAutoEngine implements ServiceEngine {

    private static final String MODULE = EntityAutoEngine.class.getName();

    /** One of the four operations; null means success, a text is the error to answer. */
    interface Operation {
        String run(AutoCall call) throws GenericEntityException, GenericServiceException;
    }

    @Override
    public Map<String, Object> run(DispatchContext dctx, ModelService model, Map<String, Object> context) throws GenericServiceException {
        ModelEntity entity = model.getDefaultEntityName().isEmpty() ? null : dctx.getDelegator().getModelEntity(model.getDefaultEntityName());
        if (entity == null) {
            throw new GenericServiceException("The entity-auto service " + model.getName() + " needs a known default-entity-name, not ["
                    + model.getDefaultEntityName() + "]");
        }
        AutoCall call = new AutoCall(dctx, model, entity, new HashMap<>(context), new HashMap<>());
        try {
            String error = operation(model).run(call);
            return error == null ? success(call) : ServiceUtil.returnError(error);
        } catch (GenericEntityException e) {
            Debug.logError(e, "Service " + model.getName() + " failed", MODULE);
            return ServiceUtil.returnError("Error doing entity-auto operation for entity " + entity.getEntityName() + " in service "
                    + model.getName() + ": " + e);
        }
    }

    private static Operation operation(ModelService model) throws GenericServiceException {
        return switch (model.getInvoke()) {
            case "create" -> new AutoCreate();
            case "update" -> call -> AutoChange.update(call, false);
            case "expire" -> call -> AutoChange.update(call, true);
            case "delete" -> AutoChange::delete;
            default -> throw new GenericServiceException("The entity-auto service " + model.getName() + " invokes ["
                    + model.getInvoke() + "]; known are create, update, delete and expire");
        };
    }

    private static Map<String, Object> success(AutoCall call) {
        String label = switch (call.model().getInvoke()) {
            case "create" -> "ServiceEntityAutoCreated";
            case "delete" -> "ServiceEntityAutoDeleted";
            default -> "ServiceEntityAutoUpdated";
        };
        Locale locale = ServiceUtil.getLocale(call.parameters());
        Map<String, Object> result = ServiceUtil.returnSuccess(UtilProperties.getMessage("ServiceUiLabels", label,
                Map.of("entityTitle", title(call.entity(), locale)), locale));
        result.putAll(call.output());
        return result;
    }

    private static String title(ModelEntity entity, Locale locale) {
        String title = entity.getTitle();
        if (title == null || title.isEmpty()) {
            return entity.getEntityName();
        }
        String resource = entity.getDefaultResourceName();
        return resource == null || resource.isEmpty() ? title : UtilProperties.getMessage(resource, title, locale);
    }
}
