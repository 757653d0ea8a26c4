package org.dealercrm.activity.ruling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.activity.ActivityReach;
import org.dealercrm.shared.queue.WorkQueue;

/** Proposals, the queue of what waits for a ruling, and the ruling on one activity. */
public final class RulingServices {
    /** The id of the queue. */
    public static final String QUEUE_ID = "ACTIVITY_RULING";

    private RulingServices() { }

    /** Computes keys of comments and proposals of one activity, of an import, of a weekly sheet, or of all without a ruling. */
    public static Map<String, Object> propose(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Map<String, String> scopes = Map.of("activityId", "ACTIVITY_ID", "intakeRunId", "INTAKE_RUN_ID", "weeklySheetId", "WEEKLY_SHEET_ID");
        String given = scopes.keySet().stream().filter(name -> context.get(name) != null).findFirst().orElse(null);
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("changedProposals", new ProposalSql(dctx.getDelegator()).propose(RuleTable.enabled(dctx.getDelegator()),
                given == null ? "" : scopes.get(given), given == null ? null : (String) context.get(given)));
        return result;
    }

    /** Claims a named activity, else the one the user already holds, else the next that waits; none left is no error. */
    public static Map<String, Object> claim(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        WorkQueue queue = WorkQueue.of(delegator, QUEUE_ID);
        String wanted = (String) context.get("activityId");
        if (wanted == null) {
            Optional<String> held = queue.heldBy(userLogin);
            return claimed(held.isPresent() ? held
                    : queue.claimNext(userLogin, RulingQueries.of(delegator, dctx.getSecurity(), userLogin)::waiting));
        }
        GenericValue activity = ActivityReach.of(delegator, dctx.getSecurity(), userLogin).activity(wanted);
        Optional<String> refusal = activity == null ? Optional.of("DealercrmActivityNotFound")
                : RulingRules.refusal(asked(activity, new RulingDecision(RulingProposal.VALID, null, null, userLogin)));
        if (refusal.isPresent()) {
            return refused(refusal.get(), context);
        }
        return queue.claim(wanted, userLogin) ? claimed(Optional.of(wanted)) : refused("DealercrmRulingClaimedByOther", context);
    }

    private static Map<String, Object> claimed(Optional<String> id) {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        id.ifPresent(claimed -> result.put("activityId", claimed));
        return result;
    }

    /** Gives a claimed activity back to the queue. */
    public static Map<String, Object> release(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        WorkQueue.of(dctx.getDelegator(), QUEUE_ID).release((String) context.get("activityId"), (GenericValue) context.get("userLogin"));
        return ServiceUtil.returnSuccess();
    }

    /** Records a ruling, ends the claim and, when claimNext is Y, claims the next activity for the same user. */
    public static Map<String, Object> createRuling(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        ActivityReach reach = ActivityReach.of(delegator, dctx.getSecurity(), userLogin);
        String id = (String) context.get("activityId");
        RulingDecision decision = RulingDecision.of(delegator, context);
        GenericValue activity = reach.activity(id);
        Optional<String> refusal = activity == null ? Optional.of("DealercrmActivityNotFound") : RulingRules.refusal(asked(activity, decision));
        if (refusal.isEmpty()) {
            refusal = SheetRows.refusal(delegator, decision, List.of(activity));
        }
        if (refusal.isPresent()) {
            return refused(refusal.get(), context);
        }
        WorkQueue queue = WorkQueue.of(delegator, QUEUE_ID);
        if (!queue.keep(id, userLogin, (String) context.get("claimToken"))) {
            return refused(queue.takenByOther(id, userLogin) ? "DealercrmRulingClaimedByOther" : "DealercrmQueueNoLongerYours", context);
        }
        Map<String, Object> result = ServiceUtil.returnSuccess(label("DealercrmRulingSaved", context));
        activity = reach.activity(id);
        RulingRecord record = new RulingRecord(delegator);
        if (record.take(List.of(activity), activity.getString("rulingId"), decision) == 0) {
            return refused("DealercrmQueueNoLongerYours", context);
        }
        result.put("rulingId", record.write(activity, decision));
        result.put("activityId", id);
        result.put("salesOpportunityId", activity.get("salesOpportunityId"));
        if ("Y".equals(context.get("claimNext"))) {
            queue.claimNext(userLogin, RulingQueries.of(delegator, dctx.getSecurity(), userLogin)::waiting)
                    .ifPresent(next -> result.put("nextActivityId", next));
        }
        queue.release(id, userLogin);
        return result;
    }

    private static RulingRules.Ruling asked(GenericValue activity, RulingDecision decision) {
        return new RulingRules.Ruling(decision.validityId(), decision.reasonEnumId(), decision.comment(), activity.getString("statusId"),
                activity.getString("adviserPartyId"), decision.userLogin().getString("partyId"));
    }

    static Map<String, Object> refused(String labelKey, Map<String, ? extends Object> context) {
        return ServiceUtil.returnError(label(labelKey, context));
    }

    static String label(String key, Map<String, ? extends Object> context) {
        String resource = key.startsWith("DealercrmQueue") ? "DealercrmUiLabels"
                : key.startsWith("DealercrmActivity") ? "DealercrmActivityUiLabels" : "DealercrmActivityRulingUiLabels";
        return UtilProperties.getMessage(resource, key, (Locale) context.get("locale"));
    }
}
