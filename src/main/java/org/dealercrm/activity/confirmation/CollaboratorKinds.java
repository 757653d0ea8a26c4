package org.dealercrm.activity.confirmation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Settings;

/** What a collaborator is to the procedure: sales adviser, parts promoter or maintenance adviser, and whose activities are confirmed. */
final class CollaboratorKinds {
    static final String ADVISER = "SALES_REP";
    private static final Map<String, String> SETTINGS = Map.of(ADVISER, "activity.confirm.SALES_REP",
            "DCRM_PARTS_PROMOTER", "activity.confirm.PARTS_PROMOTER", "DCRM_MAINT_ADVISER", "activity.confirm.MAINT_ADVISER");
    private static final List<String> ON_PAPER = List.of("DCRM_PARTS_PROMOTER", "DCRM_MAINT_ADVISER");

    private final Map<String, Set<String>> roles;
    private final Map<String, Settings> confirmed;

    private CollaboratorKinds(Map<String, Set<String>> roles, Map<String, Settings> confirmed) {
        this.roles = roles;
        this.confirmed = confirmed;
    }

    static CollaboratorKinds of(Delegator delegator) throws GenericEntityException {
        Map<String, Set<String>> roles = new HashMap<>();
        for (GenericValue row : EntityQuery.use(delegator).select("partyId", "roleTypeId").from("PartyRole")
                .where(EntityCondition.makeCondition("roleTypeId", EntityOperator.IN, SETTINGS.keySet())).queryList()) {
            roles.computeIfAbsent(row.getString("partyId"), partyId -> new HashSet<>()).add(row.getString("roleTypeId"));
        }
        Map<String, Settings> confirmed = new HashMap<>();
        for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
            confirmed.put(setting.getKey(), Settings.of(delegator, setting.getValue()));
        }
        return new CollaboratorKinds(roles, confirmed);
    }

    /** The kind of the collaborator of an activity; a row of a weekly sheet is never a sales adviser's. */
    String of(String partyId, boolean ofSheet) {
        Set<String> held = roles.getOrDefault(partyId, Set.of());
        if (!ofSheet && (held.contains(ADVISER) || held.isEmpty())) {
            return ADVISER;
        }
        return ON_PAPER.stream().filter(held::contains).findFirst().orElse(ofSheet ? ON_PAPER.get(0) : ADVISER);
    }

    /** Whether activities of that kind are confirmed at a brand and site. */
    boolean confirmed(String roleTypeId, String brandId, String facilityId) {
        return confirmed.get(roleTypeId).inForce(brandId, facilityId).map(value -> "Y".equals(value.value())).orElse(true);
    }
}
