package org.dealercrm.proactive.whatsapp;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** A brand that writes through the API, and customers of it whose message is due; each call makes new ones. */
final class WhatsAppRows {

    static final String TOKEN = "EAAtestToken1234567890";
    static final String SECRET = "test-app-secret";
    static final String VERIFY = "test-verify-token";
    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    private final Delegator delegator;
    final String brandId;
    final String secretName;
    final String phoneNumberId;
    private String campaignId;

    private WhatsAppRows(Delegator delegator) {
        this.delegator = delegator;
        int number = NUMBERS.incrementAndGet();
        this.brandId = "TESTWA" + number;
        this.secretName = "test-" + number;
        this.phoneNumberId = "99000" + number;
    }

    static WhatsAppRows of(Delegator delegator, String graphAddress) throws GenericEntityException {
        WhatsAppRows rows = new WhatsAppRows(delegator);
        delegator.create("DealershipBrand", "brandId", rows.brandId, "brandName", "Marca " + rows.brandId, "sequenceNum", 99L,
                "thruDate", Timestamp.valueOf("2001-01-01 00:00:00"));
        delegator.create("WhatsAppAccount", "whatsAppAccountId", rows.brandId, "accountName", "Prueba", "scopeTypeId", "BRAND", "scopeId", rows.brandId,
                "fromDate", Date.valueOf("2026-01-01"), "enabled", "Y", "phoneNumberId", rows.phoneNumberId, "businessAccountId", "1",
                "apiVersion", "v23.0", "graphAddress", graphAddress, "secretName", rows.secretName);
        rows.secret("accessToken", TOKEN);
        rows.secret("appSecret", SECRET);
        rows.secret("verifyToken", VERIFY);
        delegator.create("WhatsAppTemplate", "whatsAppTemplateId", rows.brandId, "templateName", "aviso_" + NUMBERS.get(), "languageId", "es", "categoryId",
                "UTILITY", "hasPicture", "N", "bodyFields", "customer brand", "bodyText", "Hola, {{1}}, de {{2}}", "statusId", "WAT_APPROVED");
        rows.campaign();
        return rows;
    }

    void secret(String name, String value) throws GenericEntityException {
        delegator.createOrStore(delegator.makeValue("SystemProperty", "systemResourceId", "dealercrm-whatsapp", "systemPropertyId", secretName + "." + name,
                "systemPropertyValue", value));
    }

    GenericValue account() throws GenericEntityException {
        return EntityQuery.use(delegator).from("WhatsAppAccount").where("whatsAppAccountId", brandId).queryOne();
    }

    private void campaign() throws GenericEntityException {
        campaignId = brandId;
        delegator.create("MarketingCampaign", "marketingCampaignId", campaignId, "campaignName", "Aviso <de prueba>", "statusId", "MKTG_CAMP_INPROGRESS");
        delegator.create("ContactList", "contactListId", campaignId, "contactListName", "Aviso", "marketingCampaignId", campaignId);
        delegator.create("ProactiveCampaign", "marketingCampaignId", campaignId, "campaignName", "Aviso <de prueba>", "contactListId", campaignId,
                "statusId", "PROC_ACTIVE", "proactiveReasonId", "PRR_RECALL", "purposeId", "SERVICE", "maxAttempts", 3L, "whatsappText", "Hola a mano {customer}",
                "whatsAppTemplateId", brandId, "fromDate", Date.valueOf("2026-01-01"), "createdDate", Timestamp.valueOf("2026-01-01 00:00:00"));
        delegator.create("ProactiveCampaignBrand", "marketingCampaignId", campaignId, "brandId", brandId);
    }

    /** A customer who was called in vain. */
    GenericValue due() throws GenericEntityException {
        String partyId = delegator.getNextSeqId("Party");
        delegator.create("Party", "partyId", partyId, "partyTypeId", "PERSON");
        delegator.create("Person", "partyId", partyId, "firstName", "Ana", "lastName", "Prueba " + partyId);
        return delegator.create("ProactiveRecord", "proactiveRecordId", delegator.getNextSeqId("ProactiveRecord"), "marketingCampaignId", campaignId,
                "partyId", partyId, "customerName", "Ana Prueba " + partyId, "phoneE164", "+57301555" + NUMBERS.incrementAndGet(), "brandId", brandId,
                "statusId", "PROR_WHATSAPP", "priorityNum", 900L, "attemptCount", 3L, "createdDate", Timestamp.valueOf("2026-01-01 00:00:00"));
    }

    GenericValue fresh(GenericValue record) throws GenericEntityException {
        return EntityQuery.use(delegator).from("ProactiveRecord").where("proactiveRecordId", record.get("proactiveRecordId")).queryOne();
    }

    GenericValue message(GenericValue record) throws GenericEntityException {
        return EntityQuery.use(delegator).from("WhatsAppMessage").where("proactiveRecordId", record.get("proactiveRecordId"))
                .orderBy("-createdDate", "-whatsAppMessageId").queryFirst();
    }

    long contacts(GenericValue record) throws GenericEntityException {
        return EntityQuery.use(delegator).from("ProactiveContact").where("proactiveRecordId", record.get("proactiveRecordId")).queryCount();
    }

    /** Its customers are offered no more, and nobody holds them. */
    void end() throws GenericEntityException {
        for (GenericValue record : EntityQuery.use(delegator).from("ProactiveRecord").where("marketingCampaignId", campaignId).queryList()) {
            delegator.removeByAnd("QueueClaim", "queueId", "PROACTIVE", "recordId", record.get("proactiveRecordId"));
        }
        GenericValue campaign = EntityQuery.use(delegator).from("ProactiveCampaign").where("marketingCampaignId", campaignId).queryOne();
        campaign.set("statusId", "PROC_FINISHED");
        campaign.store();
    }
}
