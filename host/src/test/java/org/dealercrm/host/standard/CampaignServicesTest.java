package org.dealercrm.host.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;

import java.sql.Timestamp;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceAuthException;
import org.dealercrm.host.service.ServiceHost;
import org.junit.ClassRule;
import org.junit.Test;

/** Campaigns of marketing and the lists of people under them. */
public class CampaignServicesTest {

    @ClassRule
    public static final ServiceHost HOST = new ServiceHost();

    private static String campaign() throws GenericServiceException {
        return (String) HOST.runAs("admin", "createMarketingCampaign", "campaignName", "Frenos",
                "statusId", "MKTG_CAMP_PLANNED").get("marketingCampaignId");
    }

    @Test
    public void aCampaignGetsAnIdAndKeepsItsFields() throws GenericServiceException {
        GenericValue stored = HOST.one("MarketingCampaign", "marketingCampaignId", campaign());
        assertEquals("Frenos", stored.getString("campaignName"));
        assertEquals("Planned", HOST.one("StatusItem", "statusId", stored.get("statusId")).getString("description"));
    }

    @Test
    public void aCampaignChangesWithItsIdOnly() throws GenericServiceException {
        String id = campaign();
        HOST.runAs("admin", "updateMarketingCampaign", "marketingCampaignId", id, "campaignName", "Llantas");
        assertEquals("Llantas", HOST.one("MarketingCampaign", "marketingCampaignId", id).getString("campaignName"));
        assertThrows(GenericServiceException.class, () -> HOST.runAs("admin", "updateMarketingCampaign", "campaignName", "Sin campaña"));
    }

    @Test
    public void aListStandsUnderItsCampaignAndHoldsAPersonFromAMomentOn() throws GenericServiceException, GenericEntityException {
        String listId = (String) HOST.runAs("admin", "createContactList", "contactListName", "Frenos", "contactListTypeId", "MARKETING",
                "marketingCampaignId", campaign()).get("contactListId");
        assertNotNull(listId);
        String partyId = (String) HOST.runAs("system", "createPerson", "firstName", "Ana", "lastName", "Peña").get("partyId");
        HOST.delegator().create("ContactListParty", "contactListId", listId, "partyId", partyId, "fromDate",
                Timestamp.valueOf("2026-01-01 00:00:00"), "statusId", "CLPT_ACCEPTED");
        assertEquals(1, HOST.count("ContactListParty", "contactListId", listId));
        assertThrows("no list of nobody", GenericEntityException.class, () -> HOST.delegator().create("ContactListParty", "contactListId",
                "NOWHERE", "partyId", partyId, "fromDate", Timestamp.valueOf("2026-01-01 00:00:00"), "statusId", "CLPT_ACCEPTED"));
    }

    @Test
    public void whoMayNotMarketCreatesNothing() {
        assertThrows(ServiceAuthException.class, () -> HOST.runAs("reader", "createMarketingCampaign", "campaignName", "Ajena"));
        assertThrows(ServiceAuthException.class, () -> HOST.runAs("reader", "createContactList", "contactListName", "Ajena"));
    }
}
