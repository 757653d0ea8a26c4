package org.dealercrm.activity;

import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.SiteZone;

/** Entering and closing follow-up activities of prospects in the user's scope. */
public final class ActivityServices {
    private static final List<String> TEXTS = List.of("comments", "resultText", "nextStep");

    /** Begins the identity of what is entered here; imported rows have one of their source. */
    private static final String ENTERED = "E|";

    private ActivityServices() { }

    /** Enters an activity; without a state it is done, and without a date done now. */
    public static Map<String, Object> createActivity(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue prospect = inScope(dctx, context, (String) context.get("salesOpportunityId"));
        GenericValue type = EntityQuery.use(delegator).from("FollowUpActivityType")
                .where("activityTypeId", context.get("activityTypeId")).cache().queryOne();
        if (prospect == null || type == null) {
            return refused(prospect == null ? "DealercrmActivityProspectNotFound" : "DealercrmActivityTypeUnknown", context);
        }
        String activityId = delegator.getNextSeqId("FollowUpActivity");
        GenericValue activity = delegator.makeValue("FollowUpActivity", "activityId", activityId, "rowKey", ENTERED + activityId,
                "salesOpportunityId", prospect.get("salesOpportunityId"), "activityTypeId", type.get("activityTypeId"),
                "adviserPartyId", prospect.get("adviserPartyId"), "brandId", prospect.get("brandId"),
                "facilityId", prospect.get("facilityId"), "createdDate", Clock.now(), "enteredDate", Clock.now(),
                "createdByUserLogin", ((GenericValue) context.get("userLogin")).get("userLoginId"));
        String statusId = (String) context.get("statusId");
        if (statusId != null && !ActivityRules.isState(statusId)) {
            return refused("DealercrmActivityStatusChangeRefused", context);
        }
        Optional<String> refusal = fill(activity, statusId == null ? ActivityRules.DONE : statusId, context);
        if (refusal.isPresent()) {
            return refused(refusal.get(), context);
        }
        delegator.create(activity);
        return saved(activity, context);
    }

    /** Changes an activity: its state along StatusValidChange, its dates and what came of it. */
    public static Map<String, Object> updateActivity(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue activity = EntityQuery.use(delegator).from("FollowUpActivity").where("activityId", context.get("activityId")).queryOne();
        if (activity == null || inScope(dctx, context, activity.getString("salesOpportunityId")) == null) {
            return refused("DealercrmActivityNotFound", context);
        }
        String from = activity.getString("statusId");
        String to = context.get("statusId") == null ? from : (String) context.get("statusId");
        if (!to.equals(from) && EntityQuery.use(delegator).from("StatusValidChange")
                .where("statusId", from, "statusIdTo", to).queryCount() == 0) {
            return refused("DealercrmActivityStatusChangeRefused", context);
        }
        Optional<String> refusal = fill(activity, to, context);
        if (refusal.isPresent()) {
            return refused(refusal.get(), context);
        }
        activity.store();
        return saved(activity, context);
    }

    /** Sets state, dates and texts, and answers why they cannot be so. */
    private static Optional<String> fill(GenericValue activity, String statusId, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Timestamp now = Clock.now();
        Timestamp planned = given(context, "plannedDate", activity.getTimestamp("plannedDate"));
        Timestamp done = given(context, "doneDate", activity.getTimestamp("doneDate"));
        if (ActivityRules.DONE.equals(statusId) && done == null) {
            done = now;
        }
        activity.set("statusId", statusId);
        activity.set("plannedDate", planned);
        activity.set("doneDate", done);
        activity.set("doneDay", SiteZone.of(activity.getDelegator(), activity.getString("facilityId")).day(done));
        for (String text : TEXTS) {
            if (context.get(text) != null) {
                activity.set(text, context.get(text));
            }
        }
        return ActivityRules.refusal(new ActivityRules.Moments(statusId, planned == null ? null : planned.toInstant(),
                done == null ? null : done.toInstant()), now.toInstant());
    }

    private static Timestamp given(Map<String, ? extends Object> context, String name, Timestamp present) {
        return context.get(name) == null ? present : (Timestamp) context.get(name);
    }

    private static GenericValue inScope(DispatchContext dctx, Map<String, ? extends Object> context, String salesOpportunityId)
            throws GenericEntityException {
        GenericValue prospect = salesOpportunityId == null ? null : EntityQuery.use(dctx.getDelegator()).from("Prospect")
                .where("salesOpportunityId", salesOpportunityId).queryOne();
        RowScope scope = RowScope.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        return prospect != null && scope.covers(prospect) ? prospect : null;
    }

    private static Map<String, Object> saved(GenericValue activity, Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmActivitySaved", context));
        result.put("activityId", activity.get("activityId"));
        result.put("salesOpportunityId", activity.get("salesOpportunityId"));
        return result;
    }

    private static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(label(labelKey, context));
    }

    private static String label(String key, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage("DealercrmActivityUiLabels", key, (Locale) context.get("locale"));
    }
}
