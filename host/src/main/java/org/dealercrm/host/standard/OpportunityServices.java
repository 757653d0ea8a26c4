package org.dealercrm.host.standard;

import java.util.Map;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Ties opportunities to parties. */
public final class OpportunityServices {

    private OpportunityServices() {
    }

    /** Keeps one account and one lead: a party given now replaces the former one of its role. */
    public static Map<String, Object> linkParties(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        link(call, call.text("accountPartyId"), "ACCOUNT");
        link(call, call.text("leadPartyId"), "LEAD");
        return ServiceUtil.returnSuccess();
    }

    private static void link(StandardCall call, String partyId, String roleTypeId) throws GenericEntityException {
        if (partyId == null) {
            return;
        }
        String opportunityId = call.text("salesOpportunityId");
        PartyServices.ensureRole(call, partyId, roleTypeId);
        call.delegator().removeByAnd("SalesOpportunityRole", "salesOpportunityId", opportunityId, "roleTypeId", roleTypeId);
        call.delegator().create("SalesOpportunityRole", "salesOpportunityId", opportunityId, "partyId", partyId, "roleTypeId", roleTypeId);
    }
}
