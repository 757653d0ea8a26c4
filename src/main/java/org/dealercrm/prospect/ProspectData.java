package org.dealercrm.prospect;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.personal.PersonalRows;
import org.dealercrm.shared.personal.SuppressedPeople;

/** The personal data of prospects on their way out; what figures are made of stays. */
public final class ProspectData {

    private ProspectData() { }

    /** Counts them, or removes them. */
    public static Map<String, Object> suppress(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        PersonalRows rows = new PersonalRows(dctx, context);
        List<GenericValue> prospects = rows.find("Prospect", "customerPartyId", "phoneE164");
        for (GenericValue prospect : rows.preview() ? List.<GenericValue>of() : prospects) {
            if (prospect.get("externalId") != null) {
                SuppressedPeople.keep(rows.delegator(), rows.subject().partyId(),
                        List.of(SuppressedPeople.reported(prospect.getString("sourceSystemId"), prospect.getString("externalId"))));
            }
            rows.set(prospect, Map.of("rowKey", "suppressed " + prospect.get("salesOpportunityId"), "contactable", "N"));
        }
        rows.clear("PROSPECT", prospects, "=customerName", "phoneE164", "emailAddress", "externalId");
        List<Object> ids = PersonalRows.values(prospects, "salesOpportunityId");
        rows.clear(null, rows.among("SalesOpportunity", "salesOpportunityId", ids), "=opportunityName", "description", "nextStep");
        rows.clear(null, rows.among("SalesOpportunityHistory", "salesOpportunityId", ids), "description", "nextStep", "changeNote");
        rows.clear("VERDICT", rows.among("ProspectVerdict", "salesOpportunityId", ids), "comments");
        return rows.answer();
    }
}
