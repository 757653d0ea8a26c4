package org.dealercrm.proactive.whatsapp;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.proactive.Answers;
import org.dealercrm.proactive.CampaignReach;
import org.dealercrm.proactive.call.ProactiveQueue;
import org.dealercrm.proactive.call.RecordStates;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.queue.WorkQueue;

/** Sends messages of campaigns through the API: on record first, then over the network without a transaction, then what came of it. */
public final class SendServices {
    private static final String RECORD = "proactiveRecordId";
    private static final String MESSAGE = "whatsAppMessageId";
    private static final String AGAIN = "AGAIN";
    private static final String[] OUTCOME = {RECORD, "messageOutcomeId", "comments", "claimNext", "claimToken", "overrideReason"};
    private static final long PATIENCE = 20;
    private static final int SECONDS = 30;

    private SendServices() { }

    /** Sends a message, or writes what the agent did by hand. */
    public static Map<String, Object> send(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        Locale locale = (Locale) context.get("locale");
        Map<String, Object> outcome = new HashMap<>();
        for (String name : OUTCOME) {
            outcome.put(name, context.get(name));
        }
        if (!"SEND".equals(context.get("messageOutcomeId")) && !AGAIN.equals(context.get("messageOutcomeId"))) {
            return Calls.apart(dctx, "createProactiveMessage", userLogin, locale, outcome);
        }
        Map<String, Object> begun = Calls.apart(dctx, "beginWhatsAppMessage", userLogin, locale, outcome);
        if (!ServiceUtil.isSuccess(begun)) {
            return begun;
        }
        String id = (String) begun.get(MESSAGE);
        if (!"Y".equals(begun.get("alreadyAccepted"))) {
            SendResult result = handedOver(dctx.getDelegator(), id);
            if (result.state() != MessageState.ACCEPTED) {
                return result.state() == MessageState.UNKNOWN ? Calls.refused("DealercrmWhatsAppUnknown", Map.of(), context)
                        : ServiceUtil.returnError(MessageMarks.problem(result.problem().name(), result.code(), locale));
            }
        }
        outcome.put("messageOutcomeId", "SENT");
        Map<String, Object> counted = Calls.apart(dctx, "createProactiveMessage", userLogin, locale, outcome);
        if (!ServiceUtil.isSuccess(counted)) {
            return Calls.refused("DealercrmWhatsAppSentNotCounted", Map.of("why", ServiceUtil.getErrorMessage(counted)), context);
        }
        Map<String, Object> done = Calls.done("DealercrmWhatsAppAccepted", context);
        done.put(MESSAGE, id);
        return done;
    }

    /** The request and the token are read before, the result is written after: while the network works, no transaction is open. */
    private static SendResult handedOver(Delegator delegator, String id) throws GenericEntityException {
        GenericValue row = new Messages(delegator).byId(id);
        GenericValue accountRow = EntityQuery.use(delegator).from("WhatsAppAccount")
                .where("whatsAppAccountId", row.get("whatsAppAccountId")).queryOne();
        Account account = Account.of(accountRow);
        URI address = account.messages();
        String token = Secrets.of(delegator, account.secretName()).accessToken();
        Duration patience = Duration.ofSeconds(Math.max(1, Settings.number(delegator, "proactive.whatsAppSeconds", PATIENCE)));
        SendResult result = GraphClient.send(address, token, row.getString("requestText"), patience);
        TransactionUtil.doNewTransaction(() -> kept(delegator, id, result), "The result of a message was not written", SECONDS, false);
        return result;
    }

    private static boolean kept(Delegator delegator, String id, SendResult result) throws GenericEntityException {
        Messages messages = new Messages(delegator);
        Map<String, Object> more = new HashMap<>();
        if (result.state() == MessageState.ACCEPTED) {
            messages.name(id, result.providerId());
            if (WaNumber.isNumber(result.waId())) {
                messages.knownAs(id, result.waId());
            }
        } else if (result.state() == MessageState.FAILED) {
            more.put("problemId", result.problem().name());
            more.put("errorCode", result.code());
        }
        return messages.advance(id, result.state(), Clock.now(), more);
    }

    /** Checks everything and puts contact and message on record; what is refused leaves nothing behind. */
    public static Map<String, Object> begin(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        String id = (String) context.get(RECORD);
        String token = Answers.typed(context, "claimToken");
        if (token == null || !WorkQueue.of(delegator, ProactiveQueue.ID).keep(id, userLogin, token)) {
            return Answers.refused("DealercrmProactiveClaimedByOther", context);
        }
        GenericValue record = CampaignReach.of(delegator, dctx.getSecurity(), userLogin).record(id);
        if (record == null || !RecordStates.WHATSAPP.equals(record.get("statusId"))) {
            return Answers.refused(record == null ? "DealercrmProactiveRecordNotFound" : "DealercrmProactiveRecordNotOpen", context);
        }
        GenericValue latest = new Messages(delegator).latestOf(id);
        MessageState state = latest == null ? MessageState.FAILED : MessageState.of(latest.getString("statusId"));
        boolean again = AGAIN.equals(context.get("messageOutcomeId"));
        if (state.accepted()) {
            return begun(latest.getString(MESSAGE), true);
        }
        if (state.open() && !again) {
            return Calls.refused("DealercrmWhatsAppWaits", Map.of(), context);
        }
        return write(dctx, record, context);
    }

    private static Map<String, Object> write(DispatchContext dctx, GenericValue record, Map<String, ? extends Object> context)
            throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        Locale locale = (Locale) context.get("locale");
        Optional<SendPlan> plan = SendPlan.of(delegator, record, userLogin, locale);
        if (plan.isEmpty() || !plan.get().refusal(locale).isEmpty()) {
            return plan.isEmpty() ? Calls.refused("DealercrmWhatsAppNotConfigured", Map.of(), context)
                    : ServiceUtil.returnError(plan.get().refusal(locale));
        }
        Map<String, Object> contact = new HashMap<>();
        contact.put(RECORD, record.get(RECORD));
        contact.put("overrideReason", context.get("overrideReason"));
        Map<String, Object> started = Calls.call(dctx, "startProactiveCall", userLogin, locale, contact);
        if (!ServiceUtil.isSuccess(started)) {
            return started;
        }
        record.refresh();
        String id = delegator.getNextSeqId("WhatsAppMessage");
        delegator.create("WhatsAppMessage", MESSAGE, id, "whatsAppAccountId", plan.get().account().id(),
                "whatsAppTemplateId", plan.get().templateId(), RECORD, record.get(RECORD), "partyId", record.get("partyId"),
                "communicationEventId", record.get("openCommEventId"),
                "phoneE164", record.get("phoneE164"), "statusId", MessageState.SENDING.id(), "requestText", plan.get().message().json(id),
                "messageText", plan.get().preview(), "createdDate", Clock.now(), "createdByUserLogin", userLogin.get("userLoginId"));
        return begun(id, false);
    }

    private static Map<String, Object> begun(String id, boolean accepted) {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put(MESSAGE, id);
        result.put("alreadyAccepted", accepted ? "Y" : "N");
        return result;
    }
}
