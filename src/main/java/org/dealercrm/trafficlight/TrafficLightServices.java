package org.dealercrm.trafficlight;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.base.util.UtilGenerics;
import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteDays;
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
        try {
            LightTables tables = new LightTables(delegator);
            long changed = new TrafficLightSql(tables, LightRules.of(delegator), now).rebuild(scopes(tables, context), Settings.today(delegator));
            Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmTrafficLightRebuilt", context));
            result.put("changedLights", changed);
            return result;
        } catch (GenericEntityException e) {
            Debug.logError(e, MODULE);
            return ServiceUtil.returnError(label("DealercrmTrafficLightNotRebuilt", context));
        }
    }

    private static List<LightScope> scopes(LightTables tables, Map<String, ? extends Object> context) throws GenericEntityException {
        String one = (String) context.get("salesOpportunityId");
        List<String> many = UtilGenerics.cast(context.get("salesOpportunityIds"));
        String run = (String) context.get("intakeRunId");
        if (run != null) {
            return tables.ofRun(run, many == null ? List.of() : many);
        }
        if (one != null || many != null) {
            return LightTables.portions(one != null ? List.of(one) : many);
        }
        return List.of(LightScope.of(kind(context), (String) context.get("facilityId")));
    }

    /**
     * Counts business days anew after a change of calendar or setting: between two days the lights that run over them,
     * without days those of the setting's brand or site, or all. Other settings change no light.
     */
    public static Map<String, Object> recountLights(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        String setting = (String) context.get("settingKey");
        LightRules rules = LightRules.of(dctx.getDelegator());
        boolean unit = LightCalendars.SETTING.equals(setting);
        if (!unit && !(rules.anyBusiness() && (setting == null || setting.startsWith("calendar.")))) {
            result.put("changedLights", 0L);
            return result;
        }
        LightTables tables = new LightTables(dctx.getDelegator());
        Date first = (Date) context.get("firstDate");
        Date last = (Date) context.get("lastDate");
        LightScope scope = first == null || last == null ? ofSetting(context) : LightScope.running(tables::name, first, last);
        result.put("changedLights", new TrafficLightSql(tables, rules, Clock.now()).rebuild(List.of(scope), Settings.today(dctx.getDelegator())));
        return result;
    }

    private static LightScope ofSetting(Map<String, ? extends Object> context) {
        String type = (String) context.get("scopeTypeId");
        String brandId = "BRAND".equals(type) ? (String) context.get("brandId") : null;
        String facilityId = type == null || "SITE".equals(type) ? (String) context.get("facilityId") : null;
        return LightScope.of(Thresholds.Kind.of(brandId, null, null), facilityId);
    }

    /** Appends the changes of colour of the days that have closed since the last time. */
    public static Map<String, Object> recordChanges(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("recordedChanges", new LightChanges(new LightTables(dctx.getDelegator()), Clock.now())
                .record(SiteDays.of(dctx.getDelegator())));
        return result;
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
        Thresholds.Kind kind = kind(context);
        Thresholds.Threshold limits = new Thresholds.Threshold(kind, WholeNumber.of(green).intValue(),
                WholeNumber.of(yellow).intValue());
        if (!limits.ordered()) {
            return ServiceUtil.returnError(label("DealercrmTrafficLightLimitsCrossed", context));
        }
        new ThresholdTable(dctx.getDelegator()).put(limits, Clock.now());
        return rebuilt(dctx, context, kind);
    }

    /** Ends limits, so that wider ones hold; the general ones cannot end. */
    public static Map<String, Object> expireThreshold(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Thresholds.Kind kind = kind(context);
        if (kind.everything()) {
            return ServiceUtil.returnError(label("DealercrmTrafficLightGeneralStays", context));
        }
        new ThresholdTable(dctx.getDelegator()).end(kind, Clock.now());
        return rebuilt(dctx, context, kind);
    }

    private static Map<String, Object> rebuilt(DispatchContext dctx, Map<String, ? extends Object> context, Thresholds.Kind kind)
            throws GenericEntityException {
        Map<String, Object> result = rebuildLights(dctx, UtilMisc.toMap("brandId", kind.brandId(), "stageId", kind.stageId(),
                "sourceName", kind.sourceName(), "locale", context.get("locale")));
        return ServiceUtil.isError(result) ? result : ServiceUtil.returnSuccess(label("DealercrmTrafficLightThresholdSaved", context));
    }

    private static Thresholds.Kind kind(Map<String, ? extends Object> context) {
        return Thresholds.Kind.of((String) context.get("brandId"), (String) context.get("stageId"), (String) context.get("sourceName"));
    }

    private static String label(String key, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage("DealercrmTrafficLightUiLabels", key, (Locale) context.get("locale"));
    }
}
