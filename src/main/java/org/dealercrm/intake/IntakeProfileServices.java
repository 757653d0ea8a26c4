package org.dealercrm.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Services that keep import profiles and their columns. */
public final class IntakeProfileServices {
    private static final String MODULE = IntakeProfileServices.class.getName();
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int LONGEST_HEADER = 255;

    private IntakeProfileServices() { }

    /** Creates a profile after checking what only code can check: its date pattern, locale and phone region. */
    public static Map<String, Object> createIntakeProfile(DispatchContext dctx, Map<String, ? extends Object> context) {
        Delegator delegator = dctx.getDelegator();
        String reportTypeId = context.get("reportTypeId") == null ? ReportKind.TRAFFIC.id() : (String) context.get("reportTypeId");
        if (ReportKind.ofId(reportTypeId).isEmpty()) {
            return ServiceUtil.returnError(text("DealercrmIntakeBadKind", context));
        }
        GenericValue profile = delegator.makeValue("IntakeProfile", "intakeProfileId", delegator.getNextSeqId("IntakeProfile"));
        profile.set("reportTypeId", reportTypeId);
        return stored(delegator, profile, context);
    }

    /** Changes a profile under the same checks. */
    public static Map<String, Object> updateIntakeProfile(DispatchContext dctx, Map<String, ? extends Object> context) {
        try {
            GenericValue profile = EntityQuery.use(dctx.getDelegator()).from("IntakeProfile")
                    .where("intakeProfileId", context.get("intakeProfileId")).queryOne();
            if (profile == null) {
                return ServiceUtil.returnError(text("DealercrmIntakeNoProfile", context));
            }
            return stored(dctx.getDelegator(), profile, context);
        } catch (GenericEntityException e) {
            return broken(e, context);
        }
    }

    private static Map<String, Object> stored(Delegator delegator, GenericValue profile, Map<String, ? extends Object> context) {
        profile.setNonPKFields(context);
        for (String choice : List.of("createAdvisers", "unnamedCustomers", "strictTypes", "strictProspects", "createAreas")) {
            profile.set(choice, "Y".equals(context.get(choice)) ? "Y" : "N");
        }
        String complaint = complaint(profile);
        if (complaint != null) {
            return ServiceUtil.returnError(text(complaint, context));
        }
        try {
            if (profile.get("activityTypeId") != null && EntityQuery.use(delegator).from("FollowUpActivityType")
                    .where("activityTypeId", profile.get("activityTypeId")).queryCount() == 0) {
                return ServiceUtil.returnError(text("DealercrmIntakeBadActivityType", context));
            }
            String ofCases = CaseProfile.complaint(delegator, profile);
            if (ofCases != null) {
                return ServiceUtil.returnError(text(ofCases, context));
            }
            delegator.createOrStore(profile);
        } catch (GenericEntityException e) {
            return broken(e, context);
        }
        Map<String, Object> result = ServiceUtil.returnSuccess(text("DealercrmIntakeProfileSaved", context));
        result.put("intakeProfileId", profile.getString("intakeProfileId"));
        return result;
    }

    private static String complaint(GenericValue profile) {
        String pattern = profile.getString("datePattern");
        String locale = profile.getString("dateLocale");
        String region = profile.getString("phoneRegion");
        if (pattern != null && !DateReading.isPattern(pattern)) {
            return "DealercrmIntakeBadPattern";
        }
        if (locale != null && !LANGUAGES.contains(locale.split("[_-]")[0])) {
            return "DealercrmIntakeBadLocale";
        }
        if (region != null && !PhoneReading.knows(region)) {
            return "DealercrmIntakeBadRegion";
        }
        return profile.get("createAdvisers").equals("Y") && profile.get("facilityId") == null ? "DealercrmIntakeAdvisersNeedSite" : null;
    }

    /** Says which field stands under a header; without a field the header means nothing any more. */
    public static Map<String, Object> setIntakeProfileColumn(DispatchContext dctx, Map<String, ? extends Object> context) {
        Delegator delegator = dctx.getDelegator();
        String profileId = (String) context.get("intakeProfileId");
        String header = (String) context.get("headerText");
        String fieldId = (String) context.get("targetFieldId");
        try {
            if (header.length() > LONGEST_HEADER || fieldId != null && IntakeProfiles.kind(delegator, profileId).field(fieldId).isEmpty()) {
                return ServiceUtil.returnError(text("DealercrmIntakeBadColumn", context));
            }
            List<GenericValue> before = EntityQuery.use(delegator).from("IntakeProfileColumn")
                    .where("intakeProfileId", profileId, "headerText", header).queryList();
            for (GenericValue column : before) {
                if (!column.get("targetFieldId").equals(fieldId)) {
                    delegator.removeValue(column);
                }
            }
            if (fieldId != null) {
                delegator.createOrStore(delegator.makeValue("IntakeProfileColumn", "intakeProfileId", profileId, "targetFieldId", fieldId,
                        "headerText", header));
            }
            return ServiceUtil.returnSuccess(text("DealercrmIntakeProfileSaved", context));
        } catch (GenericEntityException e) {
            return broken(e, context);
        }
    }

    private static Map<String, Object> broken(GenericEntityException e, Map<String, ? extends Object> context) {
        Debug.logError(e, MODULE);
        return ServiceUtil.returnError(text("DealercrmIntakeFailed", context));
    }

    private static String text(String key, Map<String, ? extends Object> context) {
        return IntakeMessages.text(key, Map.of(), (Locale) context.get("locale"));
    }
}
