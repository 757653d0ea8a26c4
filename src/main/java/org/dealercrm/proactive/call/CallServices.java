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

import org.dealercrm.calendar.contact.CallableNow;
import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.proactive.Answers;
import org.dealercrm.proactive.CallScreen;
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
        ContactChannel channel = "WHATSAPP".equals(context.get("channelId")) ? ContactChannel.WHATSAPP : ContactChannel.CALL;
        Optional<String> held = queue.heldBy(userLogin);
        GenericValue inHand = held.isPresent() ? record(dctx, context, held.get()) : null;
        if (inHand != null && RecordStates.channel(inHand) == channel && mayGoOn(inHand)) {
            return claimed(held);
        }
        if (held.isPresent()) {
            queue.giveBack(held.get(), userLogin);
        }
        return claimed(queue.claimNext(userLogin, callable(dctx, context, channel, null)));
    }

    /** The records that wait, decided about now: ask before writing. The person of a record in hand is offered no more. */
    static CallableNow callable(DispatchContext dctx, Map<String, ? extends Object> context, ContactChannel channel, GenericValue inHand)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        CallableNow next = ProactiveQueue.of(delegator, dctx.getSecurity(), userLogin).callable(ContactPolicy.of(delegator), channel);
        return inHand == null ? next : next.lookAhead(CallScreen.question(inHand, campaign(inHand), channel));
    }

    private static GenericValue campaign(GenericValue record) throws GenericEntityException {
        return record.getRelatedOne("ProactiveCampaign", false);
    }

    private static Map<String, Object> claimWanted(DispatchContext dctx, String id, WorkQueue queue, GenericValue userLogin,
            Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue record = record(dctx, context);
        if (record == null) {
            return Answers.refused("DealercrmProactiveRecordNotFound", context);
        }
        GenericValue campaign = campaign(record);
        if (!CampaignStates.ACTIVE.equals(campaign.get("statusId")) || !RecordStates.OPEN.contains(record.getString("statusId"))) {
            return Answers.refused("DealercrmProactiveRecordNotOpen", context);
        }
        return queue.claim(id, userLogin) ? claimed(Optional.of(id)) : Answers.refused("DealercrmProactiveClaimedByOther", context);
    }

    /** Whether a record in hand can be worked on: its campaign runs, or its call began before the campaign was paused. */
    public static boolean mayGoOn(GenericValue record) throws GenericEntityException {
        return RecordStates.OPEN.contains(record.getString("statusId"))
                && (CampaignStates.ACTIVE.equals(campaign(record).get("statusId")) || record.get("openCommEventId") != null);
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
        if (!mayGoOn(record)) {
            WorkQueue.of(dctx.getDelegator(), ProactiveQueue.ID).giveBack(record.getString(ID), (GenericValue) context.get("userLogin"));
            return ServiceUtil.returnError(UtilProperties.getMessage("DealercrmProactiveQueueUiLabels", "DealercrmProactiveStoppedCall",
                    (Locale) context.get("locale")));
        }
        if (record.get("openCommEventId") == null || new Contacts(dctx, context).endEarlierDay(record)) {
            String channelId = RecordStates.channel(record).name();
            try {
                record.set("openCommEventId", new Contacts(dctx, context).begin(record, campaign(record), channelId));
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
                ? queue.claimNext(userLogin, callable(dctx, context, ContactChannel.CALL, record)) : Optional.empty();
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
        return record(dctx, context, (String) context.get(ID));
    }

    private static GenericValue record(DispatchContext dctx, Map<String, ? extends Object> context, String id) throws GenericEntityException {
        return CampaignReach.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"))
                .record(id);
    }
}
