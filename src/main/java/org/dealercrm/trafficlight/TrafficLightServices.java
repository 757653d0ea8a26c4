package org.dealercrm.trafficlight;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.WholeNumber;

/** Rebuilding the lights, and maintaining their limits. */
public final class TrafficLightServices {
    private static final String MODULE = TrafficLightServices.class.getName();

    private TrafficLightServices() { }

    /** Brings the lights of one prospect, of one import or of all prospects up to date; rows that stay the same are not touched. */
    public static Map<String, Object> rebuildLights(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Timestamp now = Clock.now();
        LightSelect.Scope scope = new LightSelect.Scope((String) context.get("salesOpportunityId"), (String) context.get("intakeRunId"));
        try {
            long changed = new TrafficLightSql(delegator, scope, new ThresholdTable(delegator).at(now), now,
                    Date.valueOf(Settings.today(delegator))).rebuild();
            Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmTrafficLightRebuilt", context));
            result.put("changedLights", changed);
            return result;
        } catch (GenericEntityException e) {
            Debug.logError(e, MODULE);
            return ServiceUtil.returnError(label("DealercrmTrafficLightNotRebuilt", context));
        }
    }

    /** Puts new limits in force from now on and rebuilds the lights. */
    public static Map<String, Object> createThreshold(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Object green = context.get("greenMaxDays");
        Object yellow = context.get("yellowMaxDays");
        boolean whole = WholeNumber.readable(green) && WholeNumber.readable(yellow);
        if (!whole || WholeNumber.of(green) == null || WholeNumber.of(yellow) == null) {
            return ServiceUtil.returnError(label("DealercrmTrafficLightLimitsNotWhole", context));
        }
        Thresholds.Threshold limits = new Thresholds.Threshold(kind(context), WholeNumber.of(green).intValue(),
                WholeNumber.of(yellow).intValue());
        if (!limits.ordered()) {
            return ServiceUtil.returnError(label("DealercrmTrafficLightLimitsCrossed", context));
        }
        new ThresholdTable(dctx.getDelegator()).put(limits, Clock.now());
        return rebuilt(dctx, context);
    }

    /** Ends limits, so that wider ones hold; the general ones cannot end. */
    public static Map<String, Object> expireThreshold(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Thresholds.Kind kind = kind(context);
        if (kind.everything()) {
            return ServiceUtil.returnError(label("DealercrmTrafficLightGeneralStays", context));
        }
        new ThresholdTable(dctx.getDelegator()).end(kind, Clock.now());
        return rebuilt(dctx, context);
    }

    private static Map<String, Object> rebuilt(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Map<String, Object> result = rebuildLights(dctx, UtilMisc.toMap("locale", context.get("locale")));
        return ServiceUtil.isError(result) ? result : ServiceUtil.returnSuccess(label("DealercrmTrafficLightThresholdSaved", context));
    }

    private static Thresholds.Kind kind(Map<String, ? extends Object> context) {
        return Thresholds.Kind.of((String) context.get("brandId"), (String) context.get("stageId"), (String) context.get("sourceName"));
    }

    private static String label(String key, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage("DealercrmTrafficLightUiLabels", key, (Locale) context.get("locale"));
    }
}
