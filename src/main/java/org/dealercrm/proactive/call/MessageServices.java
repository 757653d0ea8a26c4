package org.dealercrm.proactive.call;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.proactive.Answers;
import org.dealercrm.proactive.CampaignReach;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.queue.WorkQueue;

/** The step after the last attempt: a WhatsApp message that the agent sends from the own telephone through a click-to-chat link. */
public final class MessageServices {
    private static final String ID = "proactiveRecordId";
    private static final String SENT = "PRO_MESSAGE";

    private MessageServices() { }

    /** Writes that the message was sent, or that there is none on this number; the policy is asked before a message counts as sent. */
    public static Map<String, Object> create(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        CampaignReach reach = CampaignReach.of(delegator, dctx.getSecurity(), userLogin);
        GenericValue record = reach.record((String) context.get(ID));
        if (record == null || !RecordStates.WHATSAPP.equals(record.get("statusId"))) {
            return Answers.refused(record == null ? "DealercrmProactiveRecordNotFound" : "DealercrmProactiveRecordNotOpen", context);
        }
        WorkQueue queue = WorkQueue.of(delegator, ProactiveQueue.ID);
        String id = record.getString(ID);
        Optional<String> next = "Y".equals(context.get("claimNext"))
                ? queue.claimNext(userLogin, CallServices.callable(dctx, context, ContactChannel.WHATSAPP, record)) : Optional.empty();
        Map<String, Object> result = write(dctx, queue, record, context);
        if (next.isPresent() && !ServiceUtil.isSuccess(result)) {
            queue.giveBack(next.get(), userLogin);
        }
        return result;
    }

    private static Map<String, Object> write(DispatchContext dctx, WorkQueue queue, GenericValue record, Map<String, ? extends Object> context)
            throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        String id = record.getString(ID);
        if (!queue.keep(id, userLogin, (String) context.get("claimToken"))) {
            return Answers.refused("DealercrmProactiveClaimedByOther", context);
        }
        boolean sent = "SENT".equals(context.get("messageOutcomeId"));
        try {
            if (sent) {
                writeSent(dctx, record, context);
            } else if (record.get("openCommEventId") != null) {
                new Contacts(dctx, context).finish(record, null, "WHATSAPP", false, Answers.typed(context, "comments"));
            }
        } catch (Neighbour.Refused refused) {
            return ServiceUtil.returnError(refused.getMessage());
        }
        Timestamp now = Clock.now();
        record.set("statusId", sent ? RecordStates.SENT : RecordStates.UNREACHED);
        record.set("finishedDate", now);
        record.set("openCommEventId", null);
        record.store();
        queue.release(id, userLogin);
        return Answers.done(sent ? "DealercrmProactiveMessageSaved" : "DealercrmProactiveNoMessageSaved", context);
    }

    private static void writeSent(DispatchContext dctx, GenericValue record, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue campaign = EntityQuery.use(delegator).from("ProactiveCampaign")
                .where("marketingCampaignId", record.get("marketingCampaignId")).queryOne();
        Timestamp now = Clock.now();
        Map<String, Object> row = new HashMap<>();
        for (String copied : new String[] {ID, "marketingCampaignId", "partyId", "brandId", "facilityId"}) {
            row.put(copied, record.get(copied));
        }
        row.put("proactiveContactId", delegator.getNextSeqId("ProactiveContact"));
        row.put("channelId", "WHATSAPP");
        row.put("proactiveOutcomeId", SENT);
        row.put("callCount", 0L);
        row.put("comments", Answers.typed(context, "comments"));
        for (String flag : new String[] {"isAnswered", "isRightPerson", "isEffective", "isBooked"}) {
            row.put(flag, "N");
        }
        row.put("agentPartyId", userLogin.get("partyId"));
        row.put("agentUserLogin", userLogin.get("userLoginId"));
        row.put("contactDate", now);
        row.put("contactDay", SiteZone.of(delegator, record.getString("facilityId")).day(now));
        row.put("communicationEventId", new Contacts(dctx, context).finish(record, campaign, "WHATSAPP", false, null));
        delegator.create("ProactiveContact", row);
        record.set("lastOutcomeId", SENT);
        record.set("lastContactDate", now);
    }
}
