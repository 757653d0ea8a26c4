package org.dealercrm.host.standard;

import java.util.Map;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Relates parties with each other. */
public final class RelationshipServices {

    private static final String ANY_ROLE = "_NA_";

    private RelationshipServices() {
    }

    /** Does nothing when the same two parties are related in the same roles now, whatever the type. */
    public static Map<String, Object> createPartyRelationship(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        String from = call.text("partyIdFrom", call.ownPartyId());
        if (from == null) {
            return call.error("HostRelationshipNeedsParty");
        }
        String to = call.text("partyIdTo");
        String roleFrom = call.text("roleTypeIdFrom", ANY_ROLE);
        String roleTo = call.text("roleTypeIdTo", ANY_ROLE);
        boolean related = !call.from("PartyRelationship").where("partyIdFrom", from, "partyIdTo", to, "roleTypeIdFrom", roleFrom,
                "roleTypeIdTo", roleTo).filterByDate().queryList().isEmpty();
        if (!related) {
            GenericValue relationship = call.delegator().makeValue("PartyRelationship", "partyIdFrom", from, "partyIdTo", to,
                    "roleTypeIdFrom", roleFrom, "roleTypeIdTo", roleTo, "fromDate", call.time("fromDate"));
            relationship.setNonPKFields(call.input());
            relationship.create();
        }
        return ServiceUtil.returnSuccess();
    }
}
