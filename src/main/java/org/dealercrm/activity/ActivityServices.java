package org.dealercrm.activity;

import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.activity.ruling.RulingProposal;
import org.dealercrm.activity.ruling.RulingRecord;
import org.dealercrm.activity.sheet.SheetLock;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;

/** Entering, changing and closing follow-up activities in the user's scope. */
public final class ActivityServices {
    private static final List<String> TEXTS = List.of("comments", "resultText", "nextStep");
    /** What a ruling judges: when one of these changes, the ruling no longer speaks of the activity. */
    private static final List<String> JUDGED = List.of("comments", "resultText", "doneDate");

    private ActivityServices() { }

    /** Enters an activity, and with the date of a next step the planned one that follows; without a state it is done, without a date now. */
    public static Map<String, Object> createActivity(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        NewActivity entry = new NewActivity(ActivityReach.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin")), context);
        Optional<String> refusal = entry.refusal();
        if (refusal.isPresent()) {
            return refused(refusal.get(), context);
        }
        GenericValue activity = entry.value((String) context.get("activityTypeId"));
        String statusId = (String) context.get("statusId");
        if (statusId != null && !ActivityRules.isState(statusId)) {
            return refused("DealercrmActivityStatusChangeRefused", context);
        }
        refusal = fill(activity, statusId == null ? ActivityRules.DONE : statusId, context);
        if (refusal.isPresent()) {
            return refused(refusal.get(), context);
        }
        delegator.create(activity);
        return saved(activity, createNext(activity, context), context);
    }

    /** Changes an activity: its state along StatusValidChange, its dates and what came of it. */
    public static Map<String, Object> updateActivity(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue activity = ActivityReach.of(delegator, dctx.getSecurity(), (GenericValue) context.get("userLogin"))
                .activity((String) context.get("activityId"));
        if (activity == null) {
            return refused("DealercrmActivityNotFound", context);
        }
        String from = activity.getString("statusId");
        String to = context.get("statusId") == null ? from : (String) context.get("statusId");
        if (!to.equals(from) && EntityQuery.use(delegator).from("StatusValidChange")
                .where("statusId", from, "statusIdTo", to).queryCount() == 0) {
            return refused("DealercrmActivityStatusChangeRefused", context);
        }
        GenericValue before = delegator.makeValue("FollowUpActivity", activity.getAllFields());
        Optional<String> refusal = fill(activity, to, context).or(() -> nextRefusal(activity, context));
        List<String> changed = JUDGED.stream().filter(field -> changed(field, before, activity)).toList();
        if (refusal.isEmpty()) {
            refusal = SheetLock.refusal(activity, changed, dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        }
        if (refusal.isEmpty() && activity.get("validityId") != null && !changed.isEmpty()) {
            if (RulingProposal.VALID.equals(activity.get("validityId"))) {
                return refused("DealercrmActivityRuledValid", context);
            }
            RulingRecord.reopen(activity);
        }
        if (refusal.isPresent()) {
            return refused(refusal.get(), context);
        }
        activity.set("changedHereDate", Clock.now());
        activity.store();
        return saved(activity, createNext(activity, context), context);
    }

    private static boolean changed(String field, GenericValue before, GenericValue after) {
        return !Objects.equals(comparable(before.get(field)), comparable(after.get(field)));
    }

    /** A form sends moments without parts of a millisecond, line ends of its own and empty texts. */
    private static Object comparable(Object value) {
        if (value instanceof Timestamp moment) {
            return moment.getTime();
        }
        return value == null ? "" : value.toString().replace("\r\n", "\n").strip();
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
        if (ActivityRules.DONE.equals(statusId) && !ActivityRules.DONE.equals(activity.get("statusId"))) {
            activity.set("enteredDate", now);
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

    private static Optional<String> nextRefusal(GenericValue activity, Map<String, ? extends Object> context) {
        Object next = context.get("nextStep") == null ? activity.get("nextStep") : context.get("nextStep");
        return context.get("nextPlannedDate") != null && (next == null || next.toString().isBlank())
                ? Optional.of("DealercrmActivityNextStepRequired") : Optional.empty();
    }

    /** The next step with a date is the next planned activity. */
    private static String createNext(GenericValue activity, Map<String, ? extends Object> context) throws GenericEntityException {
        if (context.get("nextPlannedDate") == null) {
            return null;
        }
        Object typeId = context.get("nextActivityTypeId") == null ? activity.get("activityTypeId") : context.get("nextActivityTypeId");
        GenericValue next = NewActivity.following(activity, (String) typeId, (GenericValue) context.get("userLogin"));
        next.set("statusId", ActivityRules.PLANNED);
        next.set("plannedDate", context.get("nextPlannedDate"));
        next.set("subject", activity.get("nextStep"));
        activity.getDelegator().create(next);
        return next.getString("activityId");
    }

    private static Map<String, Object> saved(GenericValue activity, String nextActivityId, Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess(
                label(nextActivityId == null ? "DealercrmActivitySaved" : "DealercrmActivitySavedWithNext", context));
        result.put("activityId", activity.get("activityId"));
        result.put("salesOpportunityId", activity.get("salesOpportunityId"));
        result.put("nextActivityId", nextActivityId);
        return result;
    }

    private static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(label(labelKey, context));
    }

    private static String label(String key, Map<String, ? extends Object> context) {
        return UtilProperties.getMessage("DealercrmActivityUiLabels", key, (Locale) context.get("locale"));
    }
}
