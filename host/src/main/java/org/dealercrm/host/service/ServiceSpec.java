package org.dealercrm.host.service;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ofbiz.service.ModelParam;

/** Everything a service definition says besides its attributes. */
public record ServiceSpec(String name, String engine, String location, String invoke, String defaultEntityName, String description,
        boolean auth, boolean export, boolean validate, boolean useTransaction, boolean requireNewTransaction,
        int transactionTimeout, int maxRetry, PermissionService permissionService, List<RequiredPermissions> requiredPermissions,
        List<String> implementedNames, List<GroupMember> group, String source) {

    private static final List<ModelParam> IMPLICIT = List.of(
            implicit("responseMessage", "String", "OUT"), implicit("errorMessage", "String", "OUT"),
            implicit("errorMessageList", "List", "OUT"), implicit("errorMessageMap", "Map", "OUT"),
            implicit("successMessage", "String", "OUT"), implicit("successMessageList", "List", "OUT"),
            implicit("userLogin", "org.apache.ofbiz.entity.GenericValue", "INOUT"),
            implicit("login.username", "String", "INOUT"), implicit("login.password", "String", "INOUT"),
            implicit("locale", "java.util.Locale", "INOUT"), implicit("timeZone", "java.util.TimeZone", "INOUT"),
            implicit("visualTheme", "Object", "INOUT"));

    /** The service that decides who may call this one. */
    public record PermissionService(String serviceName, String mainAction, String resourceDescription) {
    }

    /** One permission of a required-permissions element; the action may be empty. */
    public record CheckPermission(String permission, String action) {
    }

    /** Permissions and permission services joined by AND or OR. */
    public record RequiredPermissions(boolean all, List<CheckPermission> permissions, List<PermissionService> services) {
    }

    /** One service of a group. */
    public record GroupMember(String serviceName, boolean async, boolean resultToContext) {
    }

    /** The parameters every service has without declaring them. */
    public static List<ModelParam> implicitParams() {
        return IMPLICIT;
    }

    private static ModelParam implicit(String name, String type, String mode) {
        Map<String, String> attributes = new HashMap<>(Map.of("name", name, "type", type, "mode", mode, "optional", "true"));
        if (Arrays.asList("login.password", "login.username").contains(name)) {
            attributes.put("allow-html", "any");
        }
        return new ModelParam(attributes, null, true);
    }
}
