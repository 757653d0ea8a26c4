package org.dealercrm.proactive;

import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.SystemCall;

/** The campaign and the contact list that OFBiz keeps; its services run as system, after our own check. */
final class MarketingRecord {
    private final DispatchContext dctx;

    MarketingRecord(DispatchContext dctx) {
        this.dctx = dctx;
    }

    /** Creates a planned campaign and answers its id. */
    String createCampaign(Map<String, Object> fields) throws GenericEntityException {
        Map<String, Object> input = new HashMap<>(fields);
        input.put("statusId", "MKTG_CAMP_PLANNED");
        return (String) run("createMarketingCampaign", input).get("marketingCampaignId");
    }

    String createList(String marketingCampaignId, String name, String ownerPartyId) throws GenericEntityException {
        return (String) run("createContactList", Map.of("marketingCampaignId", marketingCampaignId, "contactListName", name,
                "contactListTypeId", "MARKETING", "contactMechTypeId", "TELECOM_NUMBER", "isPublic", "N", "singleUse", "N",
                "ownerPartyId", ownerPartyId == null ? "" : ownerPartyId)).get("contactListId");
    }

    void updateCampaign(Map<String, Object> fields) throws GenericEntityException {
        run("updateMarketingCampaign", fields);
    }

    /** Brings OFBiz's campaign to the state that mirrors ours. */
    void follow(String marketingCampaignId, String statusId) throws GenericEntityException {
        GenericValue campaign = EntityQuery.use(dctx.getDelegator()).from("MarketingCampaign")
                .where("marketingCampaignId", marketingCampaignId).queryOne();
        for (String step : CampaignStates.mirrored(campaign.getString("statusId"), statusId)) {
            run("updateMarketingCampaign", Map.of("marketingCampaignId", marketingCampaignId, "statusId", step,
                    "isActive", "MKTG_CAMP_INPROGRESS".equals(step) ? "Y" : "N"));
        }
    }

    /** OFBiz's services take no text that looks like markup. */
    private static String plain(String text) {
        return text.replace('<', '(').replace('>', ')').replace('=', ':');
    }

    private Map<String, Object> run(String service, Map<String, Object> fields) throws GenericEntityException {
        Map<String, Object> input = new HashMap<>(fields);
        input.values().removeIf(value -> value == null || "".equals(value));
        input.replaceAll((name, value) -> value instanceof String text ? plain(text) : value);
        return SystemCall.run(dctx, service, input);
    }
}
