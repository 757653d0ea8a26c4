package org.dealercrm.activity.ruling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.shared.SystemCall;
import org.dealercrm.shared.WholeNumber;
import org.dealercrm.shared.queue.WorkQueue;

/** One ruling on a group of activities whose evidence is the same: same proposal, same reason, same comment. */
public final class RulingGroupServices {
    private RulingGroupServices() { }

    /** Rules on every waiting activity of a group, when the group is still as large as the person saw it. */
    public static Map<String, Object> createRulings(DispatchContext dctx, Map<String, ? extends Object> context)
            throws GenericEntityException, GenericServiceException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        RulingDecision decision = RulingDecision.of(delegator, context);
        Optional<String> refusal = userLogin.get("partyId") == null ? Optional.of("DealercrmRulingOwnRefused")
                : RulingRules.refusal(decision.validityId(), decision.reasonEnumId(), decision.comment());
        if (refusal.isPresent()) {
            return RulingServices.refused(refusal.get(), context);
        }
        List<GenericValue> group = EntityQuery.use(delegator).from("FollowUpActivity")
                .where(RulingQueries.of(delegator, dctx.getSecurity(), userLogin).waiting(context)).orderBy("activityId").queryList();
        Object expected = context.get("expectedCount");
        Long seen = WholeNumber.readable(expected) ? WholeNumber.of(expected) : null;
        if (group.isEmpty() || seen == null || group.size() != seen) {
            return ServiceUtil.returnError(message("DealercrmRulingGroupChanged", context, "count", group.size()));
        }
        Optional<String> unproven = SheetRows.refusal(delegator, decision, group);
        if (unproven.isPresent()) {
            return RulingServices.refused(unproven.get(), context);
        }
        Set<String> taken = Set.copyOf(WorkQueue.of(delegator, RulingServices.QUEUE_ID).takenFrom(userLogin));
        List<GenericValue> free = group.stream().filter(activity -> !taken.contains(activity.getString("activityId"))).toList();
        String bulkRulingId = delegator.getNextSeqId("ActivityRulingGroup");
        RulingRecord record = new RulingRecord(delegator);
        int waiting = record.take(free, null, decision);
        if (waiting != free.size()) {
            return ServiceUtil.returnError(message("DealercrmRulingGroupChanged", context, "count", waiting + group.size() - free.size()));
        }
        record.writeAll(free, decision, bulkRulingId);
        if (RulingProposal.INVALID.equals(decision.validityId())) {
            refreshLights(dctx, free);
        }
        Map<String, Object> result = ServiceUtil.returnSuccess(message(free.size() == group.size() ? "DealercrmRulingGroupSaved"
                : "DealercrmRulingGroupSavedWithout", context, "count", free.size(), "left", group.size() - free.size()));
        result.put("bulkRulingId", bulkRulingId);
        result.put("ruledCount", (long) free.size());
        return result;
    }

    /** What was ruled invalid is no follow-up any more. */
    private static void refreshLights(DispatchContext dctx, List<GenericValue> activities) throws GenericEntityException, GenericServiceException {
        List<String> prospects = activities.stream().map(activity -> activity.getString("salesOpportunityId"))
                .filter(id -> id != null).distinct().toList();
        if (!prospects.isEmpty()) {
            SystemCall.run(dctx, "rebuildTrafficLights", Map.of("salesOpportunityIds", prospects));
        }
    }

    private static String message(String key, Map<String, ? extends Object> context, Object... values) {
        return UtilProperties.getMessage("DealercrmActivityRulingUiLabels", key, UtilMisc.toMap(values), (Locale) context.get("locale"));
    }
}
