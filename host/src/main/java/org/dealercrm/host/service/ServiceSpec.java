package org.dealercrm.host.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ofbiz.service.ModelParam;
import org.dealercrm.host.xml.XmlElement;

/** Everything a service definition says besides its attributes. */
public record ServiceSpec(String name, String engine, String location, String invoke, String defaultEntityName, String description,
        boolean auth, boolean export, boolean validate, boolean useTransaction, boolean requireNewTransaction,
        int transactionTimeout, int maxRetry, String semaphore, long semaphoreWaitMillis, PermissionService permissionService,
        List<RequiredPermissions> requiredPermissions, List<String> implementedNames, List<GroupMember> group, String source) {

    private static final List<ModelParam> IMPLICIT = List.of(
            implicit("responseMessage", "String", "OUT"), implicit("errorMessage", "String", "OUT"),
            implicit("errorMessageList", "java.util.List", "OUT"), implicit("errorMessageMap", "java.util.Map", "OUT"),
            implicit("successMessage", "String", "OUT"), implicit("successMessageList", "java.util.List", "OUT"),
            implicit("userLogin", "org.apache.ofbiz.entity.GenericValue", "INOUT"),
            implicit("login.username", "String", "INOUT"), implicit("login.password", "String", "INOUT"),
            implicit("locale", "java.util.Locale", "INOUT"), implicit("timeZone", "java.util.TimeZone", "INOUT"),
            implicit("visualTheme", "Object", "INOUT"));

    /** The service that decides who may call this one. */
    public record PermissionService(String serviceName, String mainAction, String resourceDescription) {

        private static final List<String> ACTIONS = List.of("", "CREATE", "UPDATE", "DELETE", "VIEW");

        static PermissionService of(XmlElement element) {
            if (element == null) {
                return null;
            }
            String action = element.attr("main-action");
            if (!ACTIONS.contains(action)) {
                throw element.refuse("has a main-action that the schema does not know: " + action);
            }
            return new PermissionService(element.attr("service-name"), action, element.attr("resource-description"));
        }
    }

    /** One permission of a required-permissions element; the action may be empty. */
    public record CheckPermission(String permission, String action) {
    }

    /** Permissions and permission services joined by AND or OR. */
    public record RequiredPermissions(boolean all, List<CheckPermission> permissions, List<PermissionService> services) {

        static RequiredPermissions of(XmlElement element) {
            return new RequiredPermissions("AND".equals(element.attr("join-type")),
                    element.children("check-permission").stream().map(e -> new CheckPermission(e.attr("permission"), e.attr("action"))).toList(),
                    element.children("permission-service").stream().map(PermissionService::of).toList());
        }
    }

    /** One service of a group. */
    public record GroupMember(String serviceName, boolean async, boolean resultToContext) {

        static GroupMember of(XmlElement element) {
            return new GroupMember(element.attr("name"), "async".equals(element.attr("mode")), element.flag("result-to-context"));
        }
    }

    /** Reads what stands in a service element beside its attributes. */
    static ServiceSpec of(XmlElement service) {
        XmlElement description = service.child("description");
        XmlElement group = service.child("group");
        return new ServiceSpec(service.attr("name"), service.attr("engine"), service.attr("location"), service.attr("invoke"),
                service.attr("default-entity-name"), description == null ? "" : description.text().strip(),
                service.flag("auth"), service.flag("export"), service.flag("validate"), service.flag("use-transaction"),
                service.flag("require-new-transaction"), number(service, "transaction-timeout"), number(service, "max-retry"),
                service.attr("semaphore"), number(service, "semaphore-wait-seconds") * 1000L,
                PermissionService.of(service.child("permission-service")),
                service.children("required-permissions").stream().map(RequiredPermissions::of).toList(),
                service.children("implements").stream().map(e -> e.attr("service")).toList(),
                group == null ? List.of() : group.children("invoke").stream().map(GroupMember::of).toList(),
                service.location());
    }

    private static int number(XmlElement element, String attribute) {
        try {
            return Integer.parseInt(element.attr(attribute));
        } catch (NumberFormatException e) {
            throw element.refuse("has " + attribute + "=\"" + element.attr(attribute) + "\", which is not a whole number");
        }
    }

    /** The parameters every service has without declaring them. */
    public static List<ModelParam> implicitParams() {
        return IMPLICIT;
    }

    private static ModelParam implicit(String name, String type, String mode) {
        Map<String, String> attributes = new HashMap<>(Map.of("name", name, "type", type, "mode", mode, "optional", "true"));
        attributes.put("allow-html", "any");
        return new ModelParam(attributes, null, true);
    }
}
