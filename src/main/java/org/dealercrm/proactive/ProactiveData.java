package org.dealercrm.proactive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.personal.PersonalRows;

/** The personal data of campaigns on their way out; open records are closed, so that nobody calls, and figures stay. */
public final class ProactiveData {
    private static final Set<String> OPEN = Set.of("PROR_PENDING", "PROR_RETRY", "PROR_CALLBACK", "PROR_WHATSAPP", "PROR_SENT");

    private ProactiveData() { }

    /** Counts them, or removes them. */
    public static Map<String, Object> suppress(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        PersonalRows rows = new PersonalRows(dctx, context);
        List<GenericValue> records = rows.find("ProactiveRecord", "partyId", "phoneE164");
        List<Object> ids = PersonalRows.values(records, "proactiveRecordId");
        for (GenericValue record : records) {
            if (OPEN.contains(record.getString("statusId"))) {
                Map<String, Object> closed = new HashMap<>(Map.of("statusId", "PROR_OPT_OUT", "finishedDate", Clock.now()));
                closed.put("nextAttemptDate", null);
                rows.set(record, closed);
            }
        }
        rows.clear("CAMPAIGN", records, "=customerName", "phoneE164");
        rows.clear("CALL", rows.among("ProactiveContact", "proactiveRecordId", ids), "comments");
        for (GenericValue callback : rows.among("ProactiveCallback", "proactiveRecordId", ids)) {
            if (callback.get("closedDate") == null) {
                rows.set(callback, Map.of("closedDate", Clock.now()));
            }
            rows.clear("CALL", List.of(callback), "comments");
        }
        rows.clear("CAMPAIGN", rows.find("ProactiveExclusion", "partyId", null), "=customerName", "phoneText");
        rows.clear("WHATSAPP", rows.find("WhatsAppMessage", "partyId", "phoneE164"), "phoneE164", "waId", "requestText", "messageText");
        rows.clear("WHATSAPP", rows.find("WhatsAppReply", "partyId", "phoneE164"), "phoneE164", "profileName", "=bodyText");
        return rows.answer();
    }
}
