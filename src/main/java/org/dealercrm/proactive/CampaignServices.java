package org.dealercrm.proactive;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.proactive.call.RecordStates;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;

/** Campaigns of proactive contact: what they say, whom they address, and whether they are being worked. */
public final class CampaignServices {
    private static final String ID = "marketingCampaignId";
    private static final long USUAL_ATTEMPTS = 3;

    private CampaignServices() { }

    /** Creates a draft on OFBiz's campaign and contact list. */
    public static Map<String, Object> create(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        CampaignInput input = new CampaignInput(context);
        GenericValue reason = reason(delegator, input);
        if (input.refusal().isPresent() || reason == null || !knownTemplate(delegator, input)) {
            return refused(input, reason, context);
        }
        if (!CampaignReach.of(delegator, dctx.getSecurity(), userLogin).mayAddress(input.text("brandId"), input.text("facilityId"))) {
            return Answers.refused("DealercrmProactiveOwnBrandOnly", context);
        }
        MarketingRecord marketing = new MarketingRecord(dctx);
        Map<String, Object> mirror = mirror(input);
        mirror.put("createdByUserLogin", userLogin.get("userLoginId"));
        String id = marketing.createCampaign(mirror);
        String owner = input.text("ownerPartyId") == null ? userLogin.getString("partyId") : input.text("ownerPartyId");
        GenericValue campaign = delegator.makeValue("ProactiveCampaign", ID, id, "statusId", CampaignStates.DRAFT, "ownerPartyId", owner,
                "contactListId", marketing.createList(id, input.text("campaignName"), owner), "createdDate", Clock.now(),
                "createdByUserLogin", userLogin.get("userLoginId"));
        write(campaign, input, reason);
        delegator.create(campaign);
        address(delegator, id, input.text("brandId"), input.text("facilityId"));
        Map<String, Object> result = Answers.done("DealercrmProactiveCampaignCreated", context);
        result.put(ID, id);
        return result;
    }

    /** Changes what a campaign says; a finished one stays as it was. */
    public static Map<String, Object> update(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue campaign = changeable(dctx, context);
        if (campaign == null || CampaignStates.FINISHED.equals(campaign.get("statusId"))) {
            return Answers.refused(campaign == null ? "DealercrmProactiveNotYours" : "DealercrmProactiveFinishedStays", context);
        }
        CampaignInput input = new CampaignInput(context);
        GenericValue reason = reason(dctx.getDelegator(), input);
        if (input.refusal().isPresent() || reason == null || !knownTemplate(dctx.getDelegator(), input)) {
            return refused(input, reason, context);
        }
        Map<String, Object> mirror = mirror(input);
        mirror.put(ID, campaign.get(ID));
        mirror.put("lastModifiedByUserLogin", ((GenericValue) context.get("userLogin")).get("userLoginId"));
        new MarketingRecord(dctx).updateCampaign(mirror);
        write(campaign, input, reason);
        if (input.text("ownerPartyId") != null) {
            campaign.set("ownerPartyId", input.text("ownerPartyId"));
        }
        campaign.store();
        return Answers.done("DealercrmProactiveCampaignSaved", context);
    }

    /** Starts, pauses or finishes a campaign; finishing closes the records that nobody brought to an end. */
    public static Map<String, Object> setStatus(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue campaign = changeable(dctx, context);
        String statusId = (String) context.get("statusId");
        if (campaign == null) {
            return Answers.refused("DealercrmProactiveNotYours", context);
        }
        if (!CampaignStates.after(campaign.getString("statusId")).contains(statusId)) {
            return Answers.refused("DealercrmProactiveWrongStep", context);
        }
        new MarketingRecord(dctx).follow(campaign.getString(ID), statusId);
        campaign.set("statusId", statusId);
        if (CampaignStates.FINISHED.equals(statusId)) {
            Timestamp now = Clock.now();
            campaign.set("finishedDate", now);
            dctx.getDelegator().storeByCondition("ProactiveRecord", Map.of("statusId", RecordStates.CLOSED, "finishedDate", now),
                    EntityCondition.makeCondition(EntityCondition.makeCondition(ID, campaign.get(ID)), EntityOperator.AND,
                            EntityCondition.makeCondition("statusId", EntityOperator.IN, RecordStates.OPEN)));
        }
        campaign.store();
        return Answers.done("DealercrmProactiveCampaignNow_" + statusId, context);
    }

    /** Adds a brand or a site to those that a campaign addresses. */
    public static Map<String, Object> addScope(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue campaign = changeable(dctx, context);
        String brandId = Answers.typed(context, "brandId");
        String facilityId = Answers.typed(context, "facilityId");
        CampaignReach reach = CampaignReach.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"));
        if (campaign == null || brandId != null && !reach.mayAddress(brandId, facilityId)) {
            return Answers.refused("DealercrmProactiveNotYours", context);
        }
        if (!known(dctx.getDelegator(), brandId, facilityId)) {
            return Answers.refused("DealercrmProactiveNoSuchScope", context);
        }
        address(dctx.getDelegator(), campaign.getString(ID), brandId, facilityId);
        return Answers.done("DealercrmProactiveCampaignSaved", context);
    }

    /** Takes a brand or a site from those that a campaign addresses. */
    public static Map<String, Object> removeScope(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue campaign = changeable(dctx, context);
        if (campaign == null) {
            return Answers.refused("DealercrmProactiveNotYours", context);
        }
        if (Answers.typed(context, "brandId") != null) {
            dctx.getDelegator().removeByAnd("ProactiveCampaignBrand", ID, campaign.get(ID), "brandId", context.get("brandId"));
        }
        if (Answers.typed(context, "facilityId") != null) {
            dctx.getDelegator().removeByAnd("ProactiveCampaignSite", ID, campaign.get(ID), "facilityId", context.get("facilityId"));
        }
        return Answers.done("DealercrmProactiveCampaignSaved", context);
    }

    private static GenericValue changeable(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return CampaignReach.of(dctx.getDelegator(), dctx.getSecurity(), (GenericValue) context.get("userLogin"))
                .changeable((String) context.get(ID));
    }

    private static Map<String, Object> refused(CampaignInput input, GenericValue reason, Map<String, ? extends Object> context) {
        String otherwise = reason == null ? "DealercrmProactiveReasonMissing" : "DealercrmProactiveTemplateUnknown";
        return input.refusal().map(wrong -> Answers.refused(wrong.labelKey(), wrong.names(), context))
                .orElseGet(() -> Answers.refused(otherwise, context));
    }

    private static boolean knownTemplate(Delegator delegator, CampaignInput input) throws GenericEntityException {
        String id = input.text("whatsAppTemplateId");
        return id == null || EntityQuery.use(delegator).from("WhatsAppTemplate").where("whatsAppTemplateId", id).queryCount() > 0;
    }

    private static GenericValue reason(Delegator delegator, CampaignInput input) throws GenericEntityException {
        return EntityQuery.use(delegator).from("ProactiveReason").where("proactiveReasonId", input.text("proactiveReasonId")).cache().queryOne();
    }

    /** The purpose follows the reason: nobody makes a sales call a service call by a tick. */
    private static void write(GenericValue campaign, CampaignInput input, GenericValue reason) throws GenericEntityException {
        campaign.setNonPKFields(input.fields(Settings.number(campaign.getDelegator(), "proactive.attempts", USUAL_ATTEMPTS)));
        campaign.set("proactiveReasonId", reason.get("proactiveReasonId"));
        campaign.set("purposeId", reason.get("purposeId"));
    }

    private static Map<String, Object> mirror(CampaignInput input) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("campaignName", input.text("campaignName"));
        fields.put("fromDate", new Timestamp(input.day("fromDate").getTime()));
        if (input.day("thruDate") != null) {
            fields.put("thruDate", new Timestamp(input.day("thruDate").getTime()));
        }
        return fields;
    }

    private static boolean known(Delegator delegator, String brandId, String facilityId) throws GenericEntityException {
        boolean brand = brandId == null || EntityQuery.use(delegator).from("DealershipBrand").where("brandId", brandId).queryCount() > 0;
        boolean site = facilityId == null || EntityQuery.use(delegator).from("DealershipSite").where("facilityId", facilityId).queryCount() > 0;
        return (brandId != null || facilityId != null) && brand && site;
    }

    private static void address(Delegator delegator, String id, String brandId, String facilityId) throws GenericEntityException {
        if (brandId != null) {
            delegator.createOrStore(delegator.makeValue("ProactiveCampaignBrand", ID, id, "brandId", brandId));
        }
        if (facilityId != null) {
            delegator.createOrStore(delegator.makeValue("ProactiveCampaignSite", ID, id, "facilityId", facilityId));
        }
    }
}
