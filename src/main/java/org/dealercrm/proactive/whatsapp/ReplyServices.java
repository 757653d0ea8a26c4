package org.dealercrm.proactive.whatsapp;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.calendar.contact.ContactPerson;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SystemCall;

/** Keeps what customers write, and does what they ask when they ask for no more messages. */
public final class ReplyServices {
    private static final int LONGEST = 255;
    private static final String CHANNEL = "WHATSAPP";

    private ReplyServices() { }

    /** Keeps a reply once. */
    public static Map<String, Object> reply(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String id = (String) context.get("providerMessageId");
        if (EntityQuery.use(delegator).from("WhatsAppReply").where("providerMessageId", id).queryCount() > 0) {
            return ServiceUtil.returnSuccess();
        }
        String waId = (String) context.get("waId");
        Messages messages = new Messages(delegator);
        GenericValue message = messages.byProviderId((String) context.get("answeredId"));
        if (message == null) {
            message = messages.latestTo(waId, WaNumber.e164(waId));
        }
        GenericValue reply = delegator.makeValue("WhatsAppReply", "providerMessageId", id, "whatsAppAccountId", account(delegator, context),
                "phoneE164", message == null ? WaNumber.e164(waId) : message.get("phoneE164"),
                "profileName", cut((String) context.get("profileName")),
                "messageTypeId", context.get("messageTypeId"), "bodyText", context.get("bodyText"), "receivedDate", received(context),
                "recordedDate", Clock.now());
        attribute(delegator, reply, message);
        reply.set("communicationEventId", reply.get("partyId") == null ? null : communication(dctx, reply));
        List<String> words = EntityQuery.use(delegator).from("WhatsAppOptOutWord").cache().getFieldList("optOutWord");
        boolean stop = OptOutWords.asksToStop((String) context.get("bodyText"), words);
        reply.set("optOut", stop ? "Y" : "N");
        if (stop) {
            optOut(dctx, reply, (Locale) context.get("locale"));
        }
        reply.create();
        return ServiceUtil.returnSuccess();
    }

    /** When it was written; a clock that runs ahead counts as now. */
    private static Timestamp received(Map<String, ? extends Object> context) {
        Timestamp said = (Timestamp) context.get("receivedDate");
        return said.after(Clock.now()) ? Clock.now() : said;
    }

    private static Object account(Delegator delegator, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue account = context.get("phoneNumberId") == null ? null : EntityQuery.use(delegator).from("WhatsAppAccount")
                .where("phoneNumberId", context.get("phoneNumberId"), "secretName", context.get("secretName")).orderBy("-fromDate").queryFirst();
        return account == null ? null : account.get("whatsAppAccountId");
    }

    /** Whose reply it is, and to which record it belongs; of a number that nobody knows, nobody's. */
    private static void attribute(Delegator delegator, GenericValue reply, GenericValue message) throws GenericEntityException {
        if (message == null) {
            reply.set("partyId", ContactPerson.of(delegator, null, reply.getString("phoneE164"), null).partyId());
            return;
        }
        GenericValue record = EntityQuery.use(delegator).from("ProactiveRecord")
                .where("proactiveRecordId", message.get("proactiveRecordId")).queryOne();
        GenericValue sender = Calls.user(delegator, message.getString("createdByUserLogin"));
        reply.set("partyId", message.get("partyId"));
        reply.set("proactiveRecordId", record.get("proactiveRecordId"));
        reply.set("brandId", record.get("brandId"));
        reply.set("facilityId", record.get("facilityId"));
        reply.set("agentPartyId", sender == null ? null : sender.get("partyId"));
    }

    /** OFBiz's service takes no text with signs of HTML, so the words are written after it. */
    private static String communication(DispatchContext dctx, GenericValue reply) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Map<String, Object> created = Calls.call(dctx, "createCommunicationEvent", SystemCall.user(delegator), Locale.ENGLISH,
                UtilMisc.toMap("communicationEventTypeId", "DCRM_WHATSAPP", "statusId", "COM_COMPLETE", "partyIdFrom", reply.get("partyId"),
                        "partyIdTo", reply.get("agentPartyId"), "fromString", reply.get("phoneE164"), "datetimeStarted", reply.get("receivedDate"),
                        "datetimeEnded", reply.get("receivedDate")));
        if (!ServiceUtil.isSuccess(created)) {
            throw new GenericEntityException("The reply was not kept: " + ServiceUtil.getErrorMessage(created));
        }
        String id = (String) created.get("communicationEventId");
        GenericValue event = EntityQuery.use(delegator).from("CommunicationEvent").where("communicationEventId", id).queryOne();
        event.set("subject", "WhatsApp");
        event.set("content", reply.get("bodyText"));
        event.set("messageId", reply.get("providerMessageId"));
        event.store();
        return id;
    }

    /** The customer's own request: it holds at once; who asked before has asked already. */
    private static void optOut(DispatchContext dctx, GenericValue reply, Locale locale) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Map<String, Object> choice = new HashMap<>(UtilMisc.toMap("choiceTypeId", "OPT_OUT", "partyId", reply.get("partyId"),
                "address", reply.get("phoneE164"), "channelId", CHANNEL));
        boolean stands = EntityQuery.use(delegator).from("ContactChoice").where(choice).queryList().stream()
                .anyMatch(row -> row.get("withdrawnDate") == null && row.get("purposeId") == null);
        if (stands) {
            return;
        }
        choice.put("saidById", "DCRM_CW_WHATSAPP");
        choice.put("fromDate", reply.get("receivedDate"));
        choice.put("comments", cut(reply.getString("bodyText")));
        choice.put("communicationEventId", reply.get("communicationEventId"));
        Map<String, Object> recorded = Calls.call(dctx, "recordContactChoice", SystemCall.user(delegator), locale, choice);
        if (!ServiceUtil.isSuccess(recorded)) {
            throw new GenericEntityException("The opt-out was not kept: " + ServiceUtil.getErrorMessage(recorded));
        }
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
