package org.dealercrm.proactive.whatsapp;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.proactive.call.RecordStates;
import org.dealercrm.shared.Clock;

/** Takes what WhatsApp reports of messages of ours. */
public final class EventServices {
    private static final String MODULE = EventServices.class.getName();
    private static final String ID = "whatsAppMessageId";

    private EventServices() { }

    /** Takes a report; one of a message that is not ours, or that we know already, changes nothing. */
    public static Map<String, Object> status(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        Messages messages = new Messages(delegator);
        String providerId = (String) context.get("providerMessageId");
        Optional<MessageState> state = MessageState.reported((String) context.get("reportedId"));
        GenericValue message = messages.byProviderId(providerId);
        if (message == null) {
            message = messages.byId((String) context.get(ID));
            message = message == null || message.get("providerMessageId") == null ? message : null;
        }
        if (state.isEmpty() || message == null || !ofApp(delegator, message, (String) context.get("secretName"))) {
            return ServiceUtil.returnSuccess();
        }
        String id = message.getString(ID);
        messages.name(id, providerId);
        boolean advanced = messages.advance(id, state.get(), (Timestamp) context.get("reportedDate"), failure(state.get(), context));
        if (advanced && state.get() == MessageState.FAILED) {
            leaveUnreached(delegator, message.getString("proactiveRecordId"));
        } else if (state.get() != MessageState.FAILED) {
            endRecord(dctx, message, (Locale) context.get("locale"));
        }
        return ServiceUtil.returnSuccess();
    }

    /** An app reports of its own numbers only. */
    private static boolean ofApp(Delegator delegator, GenericValue message, String secretName) throws GenericEntityException {
        GenericValue account = EntityQuery.use(delegator).from("WhatsAppAccount")
                .where("whatsAppAccountId", message.get("whatsAppAccountId")).cache().queryOne();
        return account != null && account.get("secretName").equals(secretName);
    }

    private static Map<String, Object> failure(MessageState state, Map<String, ? extends Object> context) {
        Map<String, Object> failure = new HashMap<>();
        if (state == MessageState.FAILED) {
            String code = (String) context.get("errorCode");
            int number = code == null || !code.matches("\\d{1,9}") ? 0 : Integer.parseInt(code);
            failure.put("errorCode", number == 0 ? null : code);
            failure.put("problemId", GraphProblem.of(0, number).name());
        }
        return failure;
    }

    /** The record was ended by a message that never arrived: its customer was not reached. */
    private static void leaveUnreached(Delegator delegator, String recordId) throws GenericEntityException {
        delegator.storeByCondition("ProactiveRecord", Map.of("statusId", RecordStates.UNREACHED), EntityCondition.makeCondition(
                EntityCondition.makeCondition("proactiveRecordId", recordId), EntityOperator.AND,
                EntityCondition.makeCondition("statusId", RecordStates.SENT)));
    }

    /**
     * A message whose fate nobody knew has left: its record ends as if the answer had come, for the agent who sent it. When somebody else
     * has the record in hand, they see what became of the message and end it themselves.
     */
    private static void endRecord(DispatchContext dctx, GenericValue message, Locale locale) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue record = EntityQuery.use(delegator).from("ProactiveRecord")
                .where("proactiveRecordId", message.get("proactiveRecordId")).queryOne();
        boolean openYet = RecordStates.WHATSAPP.equals(record.get("statusId")) && record.get("openCommEventId") != null
                && record.get("openCommEventId").equals(message.get("communicationEventId"));
        boolean left = message.get("statusId").equals(MessageState.UNKNOWN.id())
                || message.get("statusId").equals(MessageState.SENDING.id()) && isOld(message);
        if (openYet && left) {
            GenericValue sender = Calls.user(delegator, message.getString("createdByUserLogin"));
            Map<String, Object> ended = Calls.apart(dctx, "createProactiveMessage", sender, locale,
                    Map.of("proactiveRecordId", record.get("proactiveRecordId"),
                    "messageOutcomeId", "SENT"));
            if (!ServiceUtil.isSuccess(ended)) {
                Debug.logInfo("Message " + message.get(ID) + " left, and its record waits for its agent: "
                        + ServiceUtil.getErrorMessage(ended), MODULE);
            }
        }
    }

    /** A fresh one is still being written by whoever sends it. */
    private static boolean isOld(GenericValue message) {
        return message.getTimestamp("createdDate").getTime() + MessageMarks.FRESH_MILLIS < Clock.now().getTime();
    }
}
