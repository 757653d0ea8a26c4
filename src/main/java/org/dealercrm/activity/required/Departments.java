package org.dealercrm.activity.required;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/** Who works where today, by the dated posts of sites and brands: collaborators, and the managers of their departments. */
public final class Departments {
    private static final List<String> COLLABORATORS = List.of("SALES_REP", "DCRM_PARTS_PROMOTER", "DCRM_MAINT_ADVISER");
    private static final List<String> MANAGERS = List.of("MANAGER");

    private final Delegator delegator;

    public Departments(Delegator delegator) {
        this.delegator = delegator;
    }

    /** Everybody whose activities are followed up. */
    public Set<String> collaborators() throws GenericEntityException {
        return everybody(COLLABORATORS);
    }

    /** Everybody who runs a department. */
    public Set<String> managers() throws GenericEntityException {
        return everybody(MANAGERS);
    }

    /** The manager of a brand, before others the one who also works at the site; without one, the site's; never the collaborator. */
    public Optional<String> managerOf(String brandId, String facilityId, String collaboratorPartyId) throws GenericEntityException {
        Set<String> ofBrand = brandId == null ? Set.of() : posts("DealershipBrandParty", "brandId", brandId);
        Set<String> ofSite = facilityId == null ? Set.of() : posts("FacilityParty", "facilityId", facilityId);
        return Stream.of(ofBrand.stream().filter(ofSite::contains), ofBrand.stream(), ofSite.stream())
                .flatMap(managers -> managers).filter(manager -> !manager.equals(collaboratorPartyId)).findFirst();
    }

    /** The brand or the site (by entity and field) of a collaborator's first post that has not ended. */
    public Optional<String> postOf(String partyId, String entityName, String field) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entityName).where(EntityCondition.makeCondition(
                        EntityCondition.makeCondition("partyId", partyId), EntityOperator.AND,
                        EntityCondition.makeCondition("roleTypeId", EntityOperator.IN, COLLABORATORS)))
                .filterByDate(Clock.now()).orderBy("fromDate").queryList().stream().map(post -> post.getString(field)).findFirst();
    }

    private Set<String> posts(String entityName, String field, String id) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entityName).where(field, id, "roleTypeId", "MANAGER").filterByDate(Clock.now())
                .orderBy("fromDate", "partyId").queryList().stream().map(post -> post.getString("partyId"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> everybody(List<String> roles) throws GenericEntityException {
        Set<String> parties = new LinkedHashSet<>();
        for (String entityName : List.of("DealershipBrandParty", "FacilityParty")) {
            for (GenericValue post : EntityQuery.use(delegator).from(entityName)
                    .where(EntityCondition.makeCondition("roleTypeId", EntityOperator.IN, roles)).filterByDate(Clock.now()).queryList()) {
                parties.add(post.getString("partyId"));
            }
        }
        return parties;
    }
}
