package org.dealercrm.proactive.call;

import java.sql.Date;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Clock;
import org.dealercrm.shared.SiteZone;

/** The contact with a customer as everybody sees it: begun when the agent dials, finished with what it came to. */
final class Contacts {
    private final DispatchContext dctx;
    private final Map<String, ? extends Object> context;

    Contacts(DispatchContext dctx, Map<String, ? extends Object> context) {
        this.dctx = dctx;
        this.context = context;
    }

    /** Begins a contact when the policy allows it, and answers its id. */
    String begin(GenericValue record, GenericValue campaign, String channelId) throws GenericEntityException {
        return (String) Neighbour.call(dctx, "startContact", context, UtilMisc.toMap("partyId", record.get("partyId"),
                "address", record.get("phoneE164"), "channelId", channelId, "purposeId", campaign.get("purposeId"),
                "brandId", record.get("brandId"), "facilityId", record.get("facilityId"), "subject", campaign.get("campaignName"),
                "contactListId", campaign.get("contactListId"), "overrideReason", context.get("overrideReason"))).get("communicationEventId");
    }

    /**
     * Ends a contact of an earlier day whose outcome nobody wrote, as when the server was killed: what is dialled now is another contact, for
     * which the policy is asked anew. False when the open contact is of today.
     */
    boolean endEarlierDay(GenericValue record) throws GenericEntityException {
        GenericValue attempt = EntityQuery.use(dctx.getDelegator()).from("ContactAttempt")
                .where("communicationEventId", record.get("openCommEventId")).queryOne();
        Date today = Date.valueOf(Clock.today(SiteZone.of(dctx.getDelegator(), record.getString("facilityId")).zone()));
        if (attempt == null || !attempt.getDate("contactDay").before(today)) {
            return attempt == null;
        }
        if (attempt.get("finishedDate") == null) {
            Neighbour.call(dctx, "finishContact", context, UtilMisc.toMap("communicationEventId", attempt.get("communicationEventId"),
                    "answered", "N", "note", UtilProperties.getMessage("DealercrmProactiveUiLabels", "DealercrmProactiveNoOutcomeWritten",
                            (Locale) context.get("locale"))));
        }
        return true;
    }

    /** Finishes the contact that was begun, else one that nobody announced; answers its id. */
    String finish(GenericValue record, GenericValue campaign, String channelId, boolean answered, String note) throws GenericEntityException {
        String open = record.getString("openCommEventId");
        String id = open == null ? begin(record, campaign, channelId) : open;
        Neighbour.call(dctx, "finishContact", context,
                UtilMisc.toMap("communicationEventId", id, "answered", answered ? "Y" : "N", "note", note));
        return id;
    }
}
