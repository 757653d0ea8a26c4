package org.dealercrm.proactive.whatsapp;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.ProactiveDisplay;
import org.dealercrm.shared.Clock;

/** What became of messages, and what customers answered, as screens show it. */
public final class MessageMarks {
    static final long FRESH_MILLIS = 120_000;
    private static final Map<MessageState, String> SIGNS = Map.of(MessageState.SENDING, "…", MessageState.UNKNOWN, "?", MessageState.ACCEPTED, "✓",
            MessageState.SENT, "✓", MessageState.DELIVERED, "✓✓", MessageState.READ, "✓✓", MessageState.FAILED, "✗");

    private final Delegator delegator;
    private final ProactiveDisplay display;
    private final Locale locale;

    public MessageMarks(Delegator delegator, ProactiveDisplay display, Locale locale) {
        this.delegator = delegator;
        this.display = display;
        this.locale = locale;
    }

    /** What stands beside a contact: text and tone of its latest message; empty when it was none of the API. */
    public Map<String, Object> ofContact(String communicationEventId) throws GenericEntityException {
        return mark(communicationEventId == null ? null : EntityQuery.use(delegator).from("WhatsAppMessage")
                .where("communicationEventId", communicationEventId).orderBy("-createdDate", "-whatsAppMessageId").queryFirst());
    }

    /** The latest message of a record, as of a contact. */
    public Map<String, Object> ofRecord(String proactiveRecordId) throws GenericEntityException {
        return mark(new Messages(delegator).latestOf(proactiveRecordId));
    }

    private Map<String, Object> mark(GenericValue message) {
        Map<String, Object> mark = new HashMap<>(Map.of("text", "", "tone", "", "state", ""));
        if (message != null) {
            MessageState state = shown(message);
            Timestamp at = state.open() ? message.getTimestamp("createdDate") : message.getTimestamp(state.dateField());
            String text = SIGNS.get(state) + " " + Calls.text("StatusItem.description." + state.id(), Map.of(), locale) + ", " + display.moment(at);
            mark.put("text", state != MessageState.FAILED ? text
                    : text + " – " + problem(message.getString("problemId"), message.getString("errorCode"), locale));
            mark.put("tone", state.name().toLowerCase(Locale.ROOT));
            mark.put("state", state.name());
        }
        return mark;
    }

    /** Who was killed while sending left a message of which nobody knows. */
    private static MessageState shown(GenericValue message) {
        MessageState state = MessageState.of(message.getString("statusId"));
        boolean old = message.getTimestamp("createdDate").getTime() + FRESH_MILLIS < Clock.now().getTime();
        return state == MessageState.SENDING && old ? MessageState.UNKNOWN : state;
    }

    /** Why a message did not leave or arrive, and what to do. */
    static String problem(String problemId, String code, Locale locale) {
        String text = Calls.text("DealercrmWhatsAppProblem_" + (problemId == null ? GraphProblem.OTHER.name() : problemId), Map.of(), locale);
        return code == null ? text : text + " (" + code + ")";
    }

    /** The replies of a party, the latest first. */
    public List<Reply> replies(String partyId, int most) throws GenericEntityException {
        List<Reply> replies = new ArrayList<>();
        for (GenericValue row : EntityQuery.use(delegator).from("WhatsAppReply").where("partyId", partyId)
                .orderBy("-receivedDate", "-providerMessageId").maxRows(most).queryList()) {
            String title = "Y".equals(row.get("optOut")) ? "DealercrmWhatsAppOptedOut" : "DealercrmWhatsAppReplied";
            replies.add(new Reply(row.getTimestamp("receivedDate"), Calls.text(title, Map.of(), locale), words(row, locale),
                    row.get("profileName") == null ? row.getString("phoneE164") : row.getString("profileName")));
        }
        return replies;
    }

    /** A reply as the history of a person shows it. */
    public record Reply(Timestamp moment, String title, String words, String by) { }

    /** What a reply says; of one without words, what it is. */
    public static String words(GenericValue reply, Locale locale) {
        return reply.get("bodyText") != null ? reply.getString("bodyText") : Calls.text("DealercrmWhatsAppNoWords",
                Map.of("type", reply.get("messageTypeId") == null ? "?" : reply.get("messageTypeId")), locale);
    }
}
