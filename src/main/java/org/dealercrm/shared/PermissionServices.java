package org.dealercrm.shared;

import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** The permission service that all services of the component name. */
public final class PermissionServices {

    private static final String PREFIX = "DEALERCRM_";

    private PermissionServices() { }

    /**
     * Answers whether the user may do mainAction (VIEW, CREATE, UPDATE, DELETE) on the capability
     * that resourceDescription names (PROSPECT, INTAKE ...). Without a user the answer is no.
     */
    public static Map<String, Object> checkPermission(DispatchContext dctx, Map<String, ? extends Object> context) {
        return answer(dctx, context, "_" + context.get("mainAction"));
    }

    /** Answers whether the user may export from the capability that resourceDescription names. */
    public static Map<String, Object> checkExportPermission(DispatchContext dctx, Map<String, ? extends Object> context) {
        return answer(dctx, context, "_EXPORT");
    }

    /** Answers whether the user administers the capability that resourceDescription names. */
    public static Map<String, Object> checkAdminPermission(DispatchContext dctx, Map<String, ? extends Object> context) {
        return answer(dctx, context, "_ADMIN");
    }

    private static Map<String, Object> answer(DispatchContext dctx, Map<String, ? extends Object> context, String action) {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        String base = PREFIX + context.get("resourceDescription");
        boolean allowed = userLogin != null && dctx.getSecurity().hasEntityPermission(base, action, userLogin);
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("hasPermission", allowed);
        if (!allowed) {
            result.put("failMessage", UtilProperties.getMessage("DealercrmUiLabels", "DealercrmPermissionError",
                    UtilMisc.toMap("permission", base + action), (Locale) context.get("locale")));
        }
        return result;
    }
}
