package org.dealercrm.proactive.whatsapp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

/** What the services of this package share: texts, users, and calls of other services. */
final class Calls {
    private static final String LABELS = "DealercrmProactiveWhatsAppUiLabels";
    private static final int SECONDS = 60;

    private Calls() { }

    static String text(String labelKey, Map<String, ?> names, Locale locale) {
        return UtilProperties.getMessage(LABELS, labelKey, names, locale);
    }

    static Map<String, Object> done(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnSuccess(text(labelKey, Map.of(), (Locale) context.get("locale")));
    }

    static Map<String, Object> refused(String labelKey, Map<String, ?> names, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(text(labelKey, names, (Locale) context.get("locale")));
    }

    static GenericValue user(Delegator delegator, String userLoginId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("UserLogin").where("userLoginId", userLoginId).cache().queryOne();
    }

    /** Calls a service in the caller's transaction. */
    static Map<String, Object> call(DispatchContext dctx, String service, GenericValue user, Locale locale, Map<String, ?> fields)
            throws GenericEntityException {
        return call(dctx, service, user, locale, fields, false);
    }

    /** Calls a service in a transaction of its own, which has ended when this returns. */
    static Map<String, Object> apart(DispatchContext dctx, String service, GenericValue user, Locale locale, Map<String, ?> fields)
            throws GenericEntityException {
        return call(dctx, service, user, locale, fields, true);
    }

    private static Map<String, Object> call(DispatchContext dctx, String service, GenericValue user, Locale locale, Map<String, ?> fields,
            boolean apart) throws GenericEntityException {
        Map<String, Object> input = new HashMap<>(fields);
        input.values().removeIf(value -> value == null);
        input.put("userLogin", user);
        input.put("locale", locale);
        try {
            return apart ? dctx.getDispatcher().runSync(service, input, SECONDS, true) : dctx.getDispatcher().runSync(service, input);
        } catch (GenericServiceException e) {
            throw new GenericEntityException(service, e);
        }
    }
}
