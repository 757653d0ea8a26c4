package org.dealercrm.proactive.call;

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

import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.proactive.Answers;
import org.dealercrm.proactive.CampaignReach;
import org.dealercrm.proactive.CampaignStates;
import org.dealercrm.shared.queue.WorkQueue;

/** The agents' queue: claim the next record, give it back, write what the call came to. */
public final class CallServices {
    private static final String ID = "proactiveRecordId";

    private CallServices() { }

    /** Claims a named record, else the one the agent already holds, else the next that waits; none left is no error. */
    public static Map<String, Object> claim(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        WorkQueue queue = WorkQueue.of(delegator, ProactiveQueue.ID);
        String wanted = Answers.typed(context, ID);
        if (wanted != null) {
            return claimWanted(dctx, wanted, queue, userLogin, context);
        }
        Optional<String> held = queue.heldBy(userLogin);
        return claimed(held.isPresent() ? held : queue.claimNext(userLogin, waiting(dctx, userLogin, context)));
    }

    static ContactableRecords waiting(DispatchContext dctx, GenericValue userLogin, Map<String, ? extends Object> context)
            throws GenericEntityException {
        ProactiveQueue queue = ProactiveQueue.of(dctx.getDelegator(), dctx.getSecurity(), userLogin);
        boolean message = "WHATSAPP".equals(context.get("channelId"));
        return new ContactableRecords(dctx.getDelegator(), message ? queue::dueMessages : queue::dueCalls,
                message ? ContactChannel.WHATSAPP : ContactChannel.CALL);
    }

    private static Map<String, Object> claimWanted(DispatchContext dctx, String id, WorkQueue queue, GenericValue userLogin,
            Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue record = record(dctx, context);
        if (record == null) {
            return Answers.refused("DealercrmProactiveRecordNotFound", context);
        }
        GenericValue campaign = EntityQuery.use(dctx.getDelegator()).from("ProactiveCampaign")
                .where("marketingCampaignId", record.get("marketingCampaignId")).queryOne();
        if (!CampaignStates.ACTIVE.equals(campaign.get("statusId")) || !RecordStates.OPEN.contains(record.getString("statusId"))) {
            return Answers.refused("DealercrmProactiveRecordNotOpen", context);
        }
        return queue.claim(id, userLogin) ? claimed(Optional.of(id)) : Answers.refused("DealercrmProactiveClaimedByOther", context);
    }

    private static Map<String, Object> claimed(Optional<String> id) {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        id.ifPresent(claimed -> result.put(ID, claimed));
        return result;
    }

    /** Gives a claimed record back to the queue. */
    public static Map<String, Object> release(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        WorkQueue.of(dctx.getDelegator(), ProactiveQueue.ID).release((String) context.get(ID), (GenericValue) context.get("userLogin"));
        return ServiceUtil.returnSuccess();
    }

    /** Puts a call on record before it is dialled: the policy is asked, and a killed server never leads to a second call. */
    public static Map<String, Object> start(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue record = record(dctx, context);
        if (record == null || !RecordStates.OPEN.contains(record.getString("statusId"))) {
            return Answers.refused(record == null ? "DealercrmProactiveRecordNotFound" : "DealercrmProactiveRecordNotOpen", context);
        }
        if (record.get("openCommEventId") == null || new Contacts(dctx, context).endEarlierDay(record)) {
            GenericValue campaign = EntityQuery.use(dctx.getDelegator()).from("ProactiveCampaign")
                    .where("marketingCampaignId", record.get("marketingCampaignId")).queryOne();
            String channelId = RecordStates.WHATSAPP.equals(record.get("statusId")) ? "WHATSAPP" : "CALL";
            try {
                record.set("openCommEventId", new Contacts(dctx, context).begin(record, campaign, channelId));
            } catch (Neighbour.Refused refused) {
                return ServiceUtil.returnError(refused.getMessage());
            }
            record.store();
        }
        return ServiceUtil.returnSuccess();
    }

    /** Writes what a call came to and ends the claim; claimNext=Y claims the next record. */
    public static Map<String, Object> create(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue record = record(dctx, context);
        GenericValue type = EntityQuery.use(delegator).from("ProactiveOutcome")
                .where("proactiveOutcomeId", context.get("proactiveOutcomeId")).cache().queryOne();
        if (record == null || type == null || type.get("shortcutKey") == null) {
            return Answers.refused(record == null ? "DealercrmProactiveRecordNotFound" : "DealercrmProactiveOutcomeUnknown", context);
        }
        CallOutcome outcome = Outcomes.of(type);
        CallRecord call = new CallRecord(dctx, record, outcome, context);
        Optional<String> refusal = CallRules.refusal(outcome, call.written(), call.localNow());
        if (refusal.isPresent()) {
            return Answers.refused(refusal.get(), context);
        }
        WorkQueue queue = WorkQueue.of(delegator, ProactiveQueue.ID);
        Optional<String> next = "Y".equals(context.get("claimNext"))
                ? queue.claimNext(userLogin, waiting(dctx, userLogin, context).without(record)) : Optional.empty();
        Map<String, Object> result = write(dctx, queue, outcome, context);
        if (ServiceUtil.isSuccess(result)) {
            next.ifPresent(claimed -> result.put("nextRecordId", claimed));
        } else if (next.isPresent()) {
            queue.giveBack(next.get(), userLogin);
        }
        return result;
    }

    private static Map<String, Object> write(DispatchContext dctx, WorkQueue queue, CallOutcome outcome, Map<String, ? extends Object> context)
            throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        String id = (String) context.get(ID);
        if (!queue.keep(id, userLogin, (String) context.get("claimToken"))) {
            return queue.takenByOther(id, userLogin) ? Answers.refused("DealercrmProactiveClaimedByOther", context)
                    : ServiceUtil.returnError(UtilProperties.getMessage("DealercrmUiLabels", "DealercrmQueueNoLongerYours",
                            (Locale) context.get("locale")));
        }
        GenericValue fresh = record(dctx, context);
        if (!RecordStates.OPEN.contains(fresh.getString("statusId"))) {
            return Answers.refused("DealercrmProactiveRecordNotOpen", context);
        }
        Map<String, Object> result = Answers.done("DealercrmProactiveCallSaved", context);
        try {
            result.put("proactiveContactId", new CallRecord(dctx, fresh, outcome, context).store());
        } catch (Neighbour.Refused refused) {
            return ServiceUtil.returnError(refused.getMessage());
        }
        result.put(ID, id);
        queue.release(id, userLogin);
        return result;
    }

    private static GenericValue record(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CampaignReach.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"))
                .record((String) context.get(ID));
    }
}
