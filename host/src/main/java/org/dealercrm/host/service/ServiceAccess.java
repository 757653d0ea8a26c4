package org.dealercrm.host.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;
import org.apache.ofbiz.service.ServiceAuthException;
import org.apache.ofbiz.service.ServiceUtil;

/** Finds out who calls a service and whether they may. */
final class ServiceAccess {

    private static final String NO_USER = "User login is missing";

    private final DispatchContext dctx;
    private final ModelService model;

    ServiceAccess(DispatchContext dctx, ModelService model) {
        this.dctx = dctx;
        this.model = model;
    }

    /** The context with a verified user; refuses a caller that is not allowed. */
    Map<String, Object> check(Map<String, Object> given) throws GenericServiceException {
        Map<String, Object> context = new HashMap<>(given);
        verifyUser(context);
        logIn(context);
        checkPermissionService(context);
        for (ServiceSpec.RequiredPermissions required : model.spec().requiredPermissions()) {
            checkRequired(required, context);
        }
        if (model.isAuth() && context.get("userLogin") == null) {
            throw new ServiceAuthException("User authorization is required for this service: " + model.getName());
        }
        return context;
    }

    /** A user value that is not the one in the database is dropped. */
    private void verifyUser(Map<String, Object> context) throws GenericServiceException {
        if (context.get("userLogin") instanceof GenericValue claimed) {
            try {
                GenericValue stored = EntityQuery.use(dctx.getDelegator()).from("UserLogin")
                        .where("userLoginId", claimed.get("userLoginId")).cache().queryOne();
                if (stored == null || !Objects.equals(stored.get("currentPassword"), claimed.get("currentPassword"))) {
                    context.remove("userLogin");
                }
            } catch (GenericEntityException e) {
                throw new GenericServiceException("The user of service " + model.getName() + " cannot be read", e);
            }
        }
    }

    private void logIn(Map<String, Object> context) throws GenericServiceException {
        boolean credentials = context.get("login.username") != null && !"userLogin".equals(model.getName());
        if (context.get("userLogin") == null && credentials) {
            Map<String, Object> answer = dctx.getDispatcher().runSync("userLogin", ServiceUtil.makeContext(
                    "login.username", context.get("login.username"), "login.password", context.get("login.password"),
                    "isServiceAuth", true, "locale", context.get("locale")));
            if (ServiceUtil.isSuccess(answer)) {
                context.put("userLogin", answer.get("userLogin"));
            }
        }
    }

    private void checkPermissionService(Map<String, Object> context) throws GenericServiceException {
        ServiceSpec.PermissionService permission = model.spec().permissionService();
        if (permission != null) {
            String reason = refusal(permission, context);
            if (reason != null) {
                refuse(reason);
            }
        }
    }

    private void checkRequired(ServiceSpec.RequiredPermissions required, Map<String, Object> context) throws GenericServiceException {
        List<String> refusals = new ArrayList<>();
        for (ServiceSpec.CheckPermission permission : required.permissions()) {
            if (context.get("userLogin") == null) {
                refusals.add(NO_USER);
            } else if (!holds(permission, context)) {
                refusals.add("Access refused");
            }
        }
        for (ServiceSpec.PermissionService service : required.services()) {
            String refusal = refusal(service, context);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        int asked = required.permissions().size() + required.services().size();
        if (required.all() ? !refusals.isEmpty() : refusals.size() == asked) {
            refuse(String.join(", ", refusals));
        }
    }

    private boolean holds(ServiceSpec.CheckPermission permission, Map<String, Object> context) {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        return permission.action().isEmpty()
                ? dctx.getSecurity().hasPermission(permission.permission(), userLogin)
                : dctx.getSecurity().hasEntityPermission(permission.permission(), permission.action(), userLogin);
    }

    /** Why the permission service refuses; null when it agrees. */
    private String refusal(ServiceSpec.PermissionService permission, Map<String, Object> context) throws GenericServiceException {
        if (context.get("userLogin") == null) {
            return NO_USER;
        }
        Map<String, Object> input = dctx.makeValidContext(permission.serviceName(), ModelService.IN_PARAM, context);
        if (!permission.mainAction().isEmpty()) {
            input.put("mainAction", permission.mainAction());
        }
        input.put("resourceDescription", permission.resourceDescription().isEmpty() ? model.getName() : permission.resourceDescription());
        input.putIfAbsent("locale", context.getOrDefault("locale", Locale.getDefault()));
        Map<String, Object> answer = dctx.getDispatcher().runSync(permission.serviceName(), input);
        if (Boolean.TRUE.equals(answer.get("hasPermission")) && !ServiceUtil.isError(answer)) {
            return null;
        }
        Object message = answer.get("failMessage");
        return message == null ? ServiceUtil.getErrorMessage(answer) : message.toString();
    }

    private void refuse(String reason) throws ServiceAuthException {
        throw new ServiceAuthException("You haven't the permission for the service " + model.getName() + ", reason : " + reason);
    }
}
