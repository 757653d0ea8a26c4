package org.dealercrm.proactive.call;

import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

/** The contact with a customer as everybody sees it: begun when the agent dials, finished with what it came to. */
final class Contacts {
    private final DispatchContext dctx;
    private final Map<String, ? extends Object> context;

    Contacts(DispatchContext dctx, Map<String, ? extends Object> context) {
        this.dctx = dctx;
        this.context = context;
    }

    /** Begins a contact when the policy allows it, and answers its id; null where nobody keeps contacts. */
    String begin(GenericValue record, GenericValue campaign, String channelId) throws GenericEntityException {
        return (String) Neighbour.call(dctx, "startContact", context, UtilMisc.toMap("partyId", record.get("partyId"),
                "address", record.get("phoneE164"), "channelId", channelId, "purposeId", campaign.get("purposeId"),
                "brandId", record.get("brandId"), "facilityId", record.get("facilityId"), "subject", campaign.get("campaignName"),
                "contactListId", campaign.get("contactListId"), "overrideReason", context.get("overrideReason"))).get("communicationEventId");
    }

    /** Finishes the contact that was begun, else one that nobody announced; answers its id. */
    String finish(GenericValue record, GenericValue campaign, String channelId, boolean answered, String note) throws GenericEntityException {
        String open = record.getString("openCommEventId");
        String id = open == null ? begin(record, campaign, channelId) : open;
        if (id != null) {
            Neighbour.call(dctx, "finishContact", context,
                    UtilMisc.toMap("communicationEventId", id, "answered", answered ? "Y" : "N", "note", note));
        }
        return id;
    }
}
