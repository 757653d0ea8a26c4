package org.dealercrm.proactive;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.whatsapp.MessageMarks;
import org.dealercrm.shared.PersonName;

/** Every contact that anybody had with a person, of this campaign or for another reason, the latest first. */
public final class PersonHistory {
    private static final int MOST = 40;

    private PersonHistory() { }

    /** A moment of the history, by which it is sorted, and what it shows. */
    private record Entry(Timestamp moment, Map<String, Object> shown) { }

    /** The contacts of a party as screens show them. */
    public static List<Map<String, Object>> of(Delegator delegator, String partyId, ProactiveDisplay display) throws GenericEntityException {
        List<Entry> entries = new ArrayList<>();
        MessageMarks marks = display.marks();
        Set<Object> told = new HashSet<>();
        for (GenericValue contact : EntityQuery.use(delegator).from("ProactiveContact").where("partyId", partyId)
                .orderBy("-contactDate", "-proactiveContactId").maxRows(MOST).queryList()) {
            told.add(contact.get("communicationEventId"));
            entries.add(new Entry(contact.getTimestamp("contactDate"), marked(display.contact(contact), contact, marks)));
        }
        for (GenericValue event : EntityQuery.use(delegator).from("CommunicationEvent").where("partyIdTo", partyId)
                .orderBy("-datetimeStarted", "-communicationEventId").maxRows(MOST).queryList()) {
            if (told.add(event.get("communicationEventId"))) {
                entries.add(new Entry(event.getTimestamp("datetimeStarted"), marked(other(delegator, event, display), event, marks)));
            }
        }
        for (MessageMarks.Reply reply : marks.replies(partyId, MOST)) {
            entries.add(new Entry(reply.moment(), answered(reply, display)));
        }
        return entries.stream().sorted((one, two) -> two.moment() == null || one.moment() == null ? 0 : two.moment().compareTo(one.moment()))
                .limit(MOST).map(Entry::shown).toList();
    }

    private static Map<String, Object> marked(Map<String, Object> shown, GenericValue row, MessageMarks marks) throws GenericEntityException {
        shown.put("delivery", marks.ofContact(row.getString("communicationEventId")));
        return shown;
    }

    private static Map<String, Object> answered(MessageMarks.Reply reply, ProactiveDisplay display) {
        Map<String, Object> shown = blank(display.moment(reply.moment()), reply.by());
        shown.put("outcome", reply.title());
        shown.put("comments", reply.words());
        shown.put("effective", true);
        return shown;
    }

    private static Map<String, Object> blank(String date, String by) {
        return new HashMap<>(Map.of("date", date, "by", by, "reason", "", "callBack", "", "calls", 1L, "effective", false, "campaignName", "",
                "delivery", Map.of("text", "", "tone", "")));
    }

    private static Map<String, Object> other(Delegator delegator, GenericValue event, ProactiveDisplay display) throws GenericEntityException {
        Map<String, Object> shown = blank(display.moment(event.getTimestamp("datetimeStarted")),
                PersonName.of(delegator, event.getString("partyIdFrom")));
        shown.put("outcome", event.get("subject") == null ? "" : event.get("subject"));
        shown.put("comments", event.get("note") == null ? "" : event.get("note"));
        return shown;
    }
}
