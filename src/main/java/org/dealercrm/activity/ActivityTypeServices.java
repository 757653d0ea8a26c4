package org.dealercrm.activity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.WholeNumber;

/** Maintaining the types of activity; what a type is counted as never changes, because lights have counted it. */
public final class ActivityTypeServices {
    private static final Set<String> COUNTERS = Set.of("CALL", "QUOTE", "VISIT", "TEST_DRIVE", "OTHER");
    private static final int LONGEST = 100;

    private ActivityTypeServices() { }

    /** Adds a type; it needs both names, because no label stands behind them. */
    public static Map<String, Object> createType(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        if (!COUNTERS.contains(context.get("counterId"))) {
            return refused("DealercrmActivityTypeCounterUnknown", context);
        }
        if (text(context, "nameEs") == null || text(context, "nameEn") == null) {
            return refused("DealercrmActivityTypeNamesRequired", context);
        }
        GenericValue type = delegator.makeValue("FollowUpActivityType", "activityTypeId", delegator.getNextSeqId("FollowUpActivityType"),
                "counterId", context.get("counterId"), "description", text(context, "nameEs"));
        return save(type, context);
    }

    /** Renames, moves, ends or revives a type; an empty name means the one it came with. */
    public static Map<String, Object> updateType(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue type = EntityQuery.use(dctx.getDelegator()).from("FollowUpActivityType")
                .where("activityTypeId", context.get("activityTypeId")).queryOne();
        if (type == null) {
            return refused("DealercrmActivityTypeUnknown", context);
        }
        boolean end = "Y".equals(context.get("ended"));
        type.set("thruDate", !end ? null : type.get("thruDate") == null ? Clock.now() : type.get("thruDate"));
        return save(type, context);
    }

    private static Map<String, Object> save(GenericValue type, Map<String, ? extends Object> context) throws GenericEntityException {
        Optional<String> refusal = refusal(context);
        if (refusal.isPresent()) {
            return refused(refusal.get(), context);
        }
        type.set("nameEs", text(context, "nameEs"));
        type.set("nameEn", text(context, "nameEn"));
        if (WholeNumber.of(context.get("sequenceNum")) != null) {
            type.set("sequenceNum", WholeNumber.of(context.get("sequenceNum")));
        }
        type.getDelegator().createOrStore(type);
        Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmActivityTypeSaved", context));
        result.put("activityTypeId", type.get("activityTypeId"));
        return result;
    }

    private static Optional<String> refusal(Map<String, ? extends Object> context) {
        for (String name : new String[] {"nameEs", "nameEn"}) {
            if (text(context, name) != null && text(context, name).length() > LONGEST) {
                return Optional.of("DealercrmActivityTypeNameTooLong");
            }
        }
        return WholeNumber.readable(context.get("sequenceNum")) ? Optional.empty() : Optional.of("DealercrmActivityTypeOrderNotWhole");
    }

    private static String text(Map<String, ? extends Object> context, String name) {
        String value = (String) context.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(label(labelKey, context));
    }

    private static String label(String key, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage("DealercrmActivityUiLabels", key, (Locale) context.get("locale"));
    }
}
