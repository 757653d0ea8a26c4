package org.dealercrm.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

/** Which rows a user may see and touch: all, those of their brands, of their sites, or their own. Immutable. */
public final class RowScope {

    /** How far the rows of a user reach. */
    public enum Reach { ALL, BRANDS, SITES, OWN }

    private final Reach reach;
    private final Set<String> ids;

    private RowScope(Reach reach, Set<String> ids) {
        this.reach = reach;
        this.ids = ids;
    }

    /** The scope of a user; without a user, or for a user without a party, it holds no row at all. */
    public static RowScope of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        if (userLogin == null) {
            return new RowScope(Reach.OWN, Set.of());
        }
        if (security.hasPermission("DEALERCRM_ALL_VIEW", userLogin)) {
            return new RowScope(Reach.ALL, Set.of());
        }
        String partyId = userLogin.getString("partyId");
        if (partyId == null) {
            return new RowScope(Reach.OWN, Set.of());
        }
        if (security.hasPermission("DEALERCRM_BRAND_VIEW", userLogin)) {
            return new RowScope(Reach.BRANDS, active(delegator, "DealershipBrandParty", partyId, "brandId"));
        }
        if (security.hasPermission("DEALERCRM_SITE_VIEW", userLogin)) {
            return new RowScope(Reach.SITES, active(delegator, "FacilityParty", partyId, "facilityId"));
        }
        return new RowScope(Reach.OWN, Set.of(partyId));
    }

    private static Set<String> active(Delegator delegator, String entity, String partyId, String field) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entity).where("partyId", partyId).filterByDate(Clock.now()).queryList().stream()
                .map(row -> row.getString(field)).collect(Collectors.toUnmodifiableSet());
    }

    public Reach reach() {
        return reach;
    }

    public boolean all() {
        return reach == Reach.ALL;
    }

    /** Brand ids, facility ids or the party id, by {@link #reach()}; empty when the reach is all. */
    public Set<String> ids() {
        return ids;
    }

    /** The restriction for a query, or null when every row is in scope: use {@link #conditions} to add it to a list. */
    public EntityCondition condition(String brandField, String siteField, String adviserField) {
        return all() ? null : EntityCondition.makeCondition(field(brandField, siteField, adviserField), EntityOperator.IN, ids);
    }

    /** The restriction as a list: one condition, or none when every row is in scope. */
    public List<EntityCondition> conditions(String brandField, String siteField, String adviserField) {
        return all() ? List.of() : List.of(condition(brandField, siteField, adviserField));
    }

    /** Whether a row with the fields brandId, facilityId and adviserPartyId is in scope. */
    public boolean covers(GenericValue row) {
        if (all()) {
            return true;
        }
        String value = row.getString(field("brandId", "facilityId", "adviserPartyId"));
        return value != null && ids.contains(value);
    }

    /** Whether a row of a brand, a site and an owner is in scope; each may be null. */
    public boolean covers(String brandId, String facilityId, String ownerPartyId) {
        String value = field(brandId, facilityId, ownerPartyId);
        return all() || value != null && ids.contains(value);
    }

    private String field(String brandField, String siteField, String adviserField) {
        return switch (reach) {
        case BRANDS -> brandField;
        case SITES -> siteField;
        default -> adviserField;
        };
    }
}
