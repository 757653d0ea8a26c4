package org.dealercrm.activity.ruling;

import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

/** What a person decided: valid, or invalid with a reason; a valid one keeps no reason. */
record RulingDecision(String validityId, String reasonEnumId, String comment, GenericValue userLogin) {
    static final String REASONS = "DCRM_ACTV_REASON";

    /** The decision of a request: outcomeId is ACTV_VALID or the id of a reason. */
    static RulingDecision of(Delegator delegator, Map<String, ? extends Object> context) throws GenericEntityException {
        String outcomeId = (String) context.get("outcomeId");
        boolean reason = isReason(delegator, outcomeId);
        return new RulingDecision(reason ? RulingProposal.INVALID : outcomeId, reason ? outcomeId : null, (String) context.get("comments"),
                (GenericValue) context.get("userLogin"));
    }

    private static boolean isReason(Delegator delegator, String enumId) throws GenericEntityException {
        return enumId != null && !EntityQuery.use(delegator).from("Enumeration")
                .where("enumId", enumId, "enumTypeId", REASONS).cache().queryList().isEmpty();
    }
}
