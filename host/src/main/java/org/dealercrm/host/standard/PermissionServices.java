package org.dealercrm.host.standard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** The permission services that other services name. */
public final class PermissionServices {

    private static final Set<String> ACTIONS = Set.of("CREATE", "UPDATE", "DELETE", "VIEW", "ADMIN");

    private PermissionServices() {
    }

    /** Base permission with the main action, then the alternative one. */
    public static Map<String, Object> checkBasePermission(DispatchContext dctx, Map<String, ?> context) {
        StandardCall call = StandardCall.of(dctx, context);
        String primary = call.text("primaryPermission");
        if (primary == null) {
            return ServiceUtil.returnError(call.label("HostPermissionPrimaryMissing"));
        }
        if (call.text("mainAction") == null) {
            return call.error("HostPermissionActionMissing");
        }
        String alternative = call.text("altPermission");
        return answer(call, alternative == null ? List.of(primary) : List.of(primary, alternative), false);
    }

    public static Map<String, Object> checkServiceMaintenance(DispatchContext dctx, Map<String, ?> context) {
        StandardCall call = StandardCall.of(dctx, context);
        return decide(call, call.security().hasPermission("SERVICE_MAINT", call.userLogin()), List.of("SERVICE_MAINT"));
    }

    public static Map<String, Object> checkParty(DispatchContext dctx, Map<String, ?> context) {
        StandardCall call = StandardCall.of(dctx, context);
        return answer(call, List.of("PARTYMGR"), isOwnParty(call, "partyId"));
    }

    public static Map<String, Object> checkPartyRole(DispatchContext dctx, Map<String, ?> context) {
        return answer(StandardCall.of(dctx, context), List.of("PARTYMGR", "PARTYMGR_STS"), false);
    }

    public static Map<String, Object> checkPartyRelationship(DispatchContext dctx, Map<String, ?> context) {
        return answer(StandardCall.of(dctx, context), List.of("PARTYMGR", "PARTYMGR_REL"), false);
    }

    /** A party may always care for its own contact mechanisms. */
    public static Map<String, Object> checkPartyContactMech(DispatchContext dctx, Map<String, ?> context) {
        StandardCall call = StandardCall.of(dctx, context);
        boolean own = call.text("partyId") == null || isOwnParty(call, "partyId");
        return answer(call, List.of("PARTYMGR", "PARTYMGR_PCM"), own);
    }

    /** A party may write down its own communications. */
    public static Map<String, Object> checkPartyCommunicationEvent(DispatchContext dctx, Map<String, ?> context) {
        StandardCall call = StandardCall.of(dctx, context);
        boolean own = isOwnParty(call, "partyIdFrom") || isOwnParty(call, "partyIdTo");
        return answer(call, List.of("PARTYMGR", "PARTYMGR_CME"), own);
    }

    public static Map<String, Object> checkWorkEffort(DispatchContext dctx, Map<String, ?> context) {
        return answer(StandardCall.of(dctx, context), List.of("WORKEFFORTMGR"), false);
    }

    public static Map<String, Object> checkMarketing(DispatchContext dctx, Map<String, ?> context) {
        return answer(StandardCall.of(dctx, context), List.of("MARKETING"), false);
    }

    public static Map<String, Object> checkCustRequest(DispatchContext dctx, Map<String, ?> context) {
        return answer(StandardCall.of(dctx, context), List.of("ORDERMGR"), false);
    }

    private static boolean isOwnParty(StandardCall call, String field) {
        return call.ownPartyId() != null && call.ownPartyId().equals(call.text(field));
    }

    private static Map<String, Object> answer(StandardCall call, List<String> bases, boolean own) {
        String action = call.text("mainAction");
        if (action != null && !ACTIONS.contains(action)) {
            return ServiceUtil.returnError(call.label("HostPermissionActionUnknown", Map.of("mainAction", action)));
        }
        String suffix = action == null ? "" : "_" + action;
        boolean held = own || bases.stream().anyMatch(base -> call.security().hasEntityPermission(base, suffix, call.userLogin()));
        return decide(call, held, bases.stream().map(base -> base + suffix).toList());
    }

    private static Map<String, Object> decide(StandardCall call, boolean held, List<String> asked) {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("hasPermission", held);
        if (!held) {
            result.put("failMessage", call.label("HostPermissionMissing",
                    Map.of("resource", call.text("resourceDescription", ""), "permission", String.join(", ", asked))));
        }
        return result;
    }
}
