package org.dealercrm.proactive.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.proactive.CampaignReach;
import org.dealercrm.proactive.Catalogue;
import org.dealercrm.shared.PersonName;

/** The choices by which figures and contacts are cut. */
public final class FilterFields {
    private final Delegator delegator;
    private final CampaignReach reach;
    private final Locale locale;

    public FilterFields(Delegator delegator, CampaignReach reach, Locale locale) {
        this.delegator = delegator;
        this.reach = reach;
        this.locale = locale;
    }

    /** A field for each filter: name, label, options (id and text), and the value in force. */
    public List<Map<String, Object>> fields(ContactFilter filter) throws GenericEntityException {
        List<List<String>> campaigns = new ArrayList<>();
        for (GenericValue campaign : reach.all()) {
            campaigns.add(List.of(campaign.getString("marketingCampaignId"), campaign.getString("campaignName")));
        }
        List<List<String>> agents = new ArrayList<>();
        for (String partyId : EntityQuery.use(delegator).select("agentPartyId").from("ProactiveContact").distinct()
                .<String>getFieldList("agentPartyId")) {
            if (partyId != null) {
                agents.add(List.of(partyId, PersonName.of(delegator, partyId)));
            }
        }
        Catalogue catalogue = new Catalogue(delegator, locale);
        List<List<String>> outcomes = new ArrayList<>();
        for (GenericValue outcome : catalogue.inUse("ProactiveOutcome")) {
            outcomes.add(List.of(outcome.getString("proactiveOutcomeId"), catalogue.name(outcome)));
        }
        return List.of(field(filter, "marketingCampaignId", label("DealercrmProactiveCampaign"), campaigns),
                field(filter, "agentPartyId", label("DealercrmProactiveAgent"), agents),
                field(filter, "brandId", common("DealercrmBrand"), rows("DealershipBrand", "brandId", "brandName", "sequenceNum")),
                field(filter, "facilityId", common("DealercrmSite"), rows("DealershipSiteView", "facilityId", "facilityName", "facilityName")),
                field(filter, "proactiveOutcomeId", label("DealercrmProactiveOutcome"), outcomes));
    }

    private List<List<String>> rows(String entityName, String id, String name, String order) throws GenericEntityException {
        List<List<String>> rows = new ArrayList<>();
        for (GenericValue row : EntityQuery.use(delegator).from(entityName).orderBy(order).queryList()) {
            rows.add(List.of(row.getString(id), row.getString(name)));
        }
        return rows;
    }

    private static Map<String, Object> field(ContactFilter filter, String name, String label, List<List<String>> options) {
        return Map.of("name", name, "label", label, "options", options, "value", filter.value(name));
    }

    private String label(String key) {
        return UtilProperties.getMessage("DealercrmProactiveUiLabels", key, locale);
    }

    private String common(String key) {
        return UtilProperties.getMessage("DealercrmUiLabels", key, locale);
    }
}
