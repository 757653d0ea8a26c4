package org.dealercrm.proactive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.shared.RowScope;

/**
 * Which campaigns a user sees and changes: who is bound to brands or sites sees those of them and those for everybody, and changes
 * only those that address nobody else.
 */
public final class CampaignReach {
    private final Delegator delegator;
    private final RowScope scope;
    private final String partyId;

    private CampaignReach(Delegator delegator, RowScope scope, String partyId) {
        this.delegator = delegator;
        this.scope = scope;
        this.partyId = partyId;
    }

    /** The reach of a user. */
    public static CampaignReach of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new CampaignReach(delegator, RowScope.of(delegator, security, userLogin), userLogin == null ? null : userLogin.getString("partyId"));
    }

    /** The campaigns that the user sees, the newest first. */
    public List<GenericValue> all() throws GenericEntityException {
        List<GenericValue> seen = new ArrayList<>();
        for (GenericValue campaign : EntityQuery.use(delegator).from("ProactiveCampaign").orderBy("-fromDate", "-marketingCampaignId").queryList()) {
            if (sees(campaign)) {
                seen.add(campaign);
            }
        }
        return seen;
    }

    /** A campaign that the user sees, or null. */
    public GenericValue seen(String marketingCampaignId) throws GenericEntityException {
        GenericValue campaign = marketingCampaignId == null ? null
                : EntityQuery.use(delegator).from("ProactiveCampaign").where("marketingCampaignId", marketingCampaignId).queryOne();
        return campaign != null && sees(campaign) ? campaign : null;
    }

    /** A campaign that the user may change, or null. */
    public GenericValue changeable(String marketingCampaignId) throws GenericEntityException {
        GenericValue campaign = seen(marketingCampaignId);
        return campaign != null && mayChange(campaign) ? campaign : null;
    }

    /** Whether the user may change a campaign that they see. */
    public boolean mayChange(GenericValue campaign) throws GenericEntityException {
        return switch (scope.reach()) {
        case ALL -> true;
        case OWN -> partyId != null && partyId.equals(campaign.get("ownerPartyId"));
        default -> {
            Set<String> addressed = addressed(campaign);
            yield !addressed.isEmpty() && scope.ids().containsAll(addressed);
        }
        };
    }

    /** Whether the user may address a brand or a site with campaigns; null addresses everybody. */
    public boolean mayAddress(String brandId, String facilityId) {
        return switch (scope.reach()) {
        case ALL, OWN -> true;
        case BRANDS -> brandId != null && scope.ids().contains(brandId);
        case SITES -> facilityId != null && scope.ids().contains(facilityId);
        };
    }

    /** The restriction of records to those that the user sees. */
    public List<EntityCondition> records() {
        return scope.conditions("brandId", "facilityId", "assignedPartyId");
    }

    /** A record that the user sees, or null. */
    public GenericValue record(String proactiveRecordId) throws GenericEntityException {
        List<EntityCondition> conditions = new ArrayList<>(records());
        conditions.add(EntityCondition.makeCondition("proactiveRecordId", EntityOperator.EQUALS, proactiveRecordId));
        return proactiveRecordId == null ? null : EntityQuery.use(delegator).from("ProactiveRecord").where(conditions).queryFirst();
    }

    public RowScope scope() {
        return scope;
    }

    private boolean sees(GenericValue campaign) throws GenericEntityException {
        return switch (scope.reach()) {
        case ALL -> true;
        case OWN -> mayChange(campaign);
        default -> {
            Set<String> addressed = addressed(campaign);
            yield addressed.isEmpty() || addressed.stream().anyMatch(scope.ids()::contains);
        }
        };
    }

    private Set<String> addressed(GenericValue campaign) throws GenericEntityException {
        boolean brands = scope.reach() == RowScope.Reach.BRANDS;
        return new HashSet<>(EntityQuery.use(delegator).from(brands ? "ProactiveCampaignBrand" : "ProactiveCampaignSite")
                .where("marketingCampaignId", campaign.get("marketingCampaignId")).getFieldList(brands ? "brandId" : "facilityId"));
    }
}
