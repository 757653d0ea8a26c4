package org.dealercrm.proactive.list;

import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

/** Who may not be contacted for a campaign's purpose, whatever the hour. */
final class PolicyBlocks {

    PolicyBlocks(GenericValue campaign) {
    }

    /** The reason by party. */
    Map<String, ListRules.Reason> of(List<ListMember> members) throws GenericEntityException {
        return Map.of();
    }
}
