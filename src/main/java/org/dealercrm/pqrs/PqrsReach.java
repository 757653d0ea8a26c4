package org.dealercrm.pqrs;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.pqrs.PqrsStates.Actor;
import org.dealercrm.pqrs.report.CaseRule;
import org.dealercrm.shared.RowScope;

/** The cases that a user reaches (all, those of brands or sites, and always those they answer), and what the user is for one of them. */
public final class PqrsReach {
    private final Delegator delegator;
    private final Security security;
    private final GenericValue userLogin;
    private final RowScope scope;

    private PqrsReach(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        this.delegator = delegator;
        this.security = security;
        this.userLogin = userLogin;
        this.scope = RowScope.of(delegator, security, userLogin);
    }

    /** The cases of a user. */
    public static PqrsReach of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new PqrsReach(delegator, security, userLogin);
    }

    /** A case that a user reaches. */
    public static Optional<GenericValue> find(Delegator delegator, Security security, GenericValue userLogin, String custRequestId)
            throws GenericEntityException {
        return of(delegator, security, userLogin).find(custRequestId);
    }

    /** A case that the user reaches. */
    public Optional<GenericValue> find(String custRequestId) throws GenericEntityException {
        GenericValue row = custRequestId == null || custRequestId.isBlank() ? null
                : EntityQuery.use(delegator).from("PqrsCase").where("custRequestId", custRequestId).queryOne();
        return Optional.ofNullable(row).filter(this::covers);
    }

    /** Whether the user reaches a row, also one that is not written yet. */
    public boolean covers(GenericValue row) {
        String responsible = row.getString("responsiblePartyId");
        return scope.covers(row.getString("brandId"), row.getString("facilityId"), responsible)
                || responsible != null && responsible.equals(partyId());
    }

    /** The restriction of a query to the rows that the user reaches: one condition, or none when all are. */
    public List<EntityCondition> conditions() {
        if (scope.all()) {
            return List.of();
        }
        EntityCondition scoped = scope.condition("brandId", "facilityId", "responsiblePartyId");
        return List.of(partyId() == null ? scoped : EntityCondition.makeCondition(scoped, EntityOperator.OR,
                EntityCondition.makeCondition("responsiblePartyId", partyId())));
    }

    /** The same restriction as rules, for figures. */
    public List<CaseRule> rules() {
        if (scope.all()) {
            return List.of();
        }
        String field = switch (scope.reach()) {
        case BRANDS -> "brandId";
        case SITES -> "facilityId";
        default -> "responsiblePartyId";
        };
        CaseRule scoped = new CaseRule.Among(field, scope.ids(), true);
        return List.of(partyId() == null ? scoped : CaseRule.any(scoped, CaseRule.is("responsiblePartyId", partyId())));
    }

    /** Whether every case is in reach. */
    public boolean all() {
        return scope.all();
    }

    /** What the user is for a case that they reach. */
    public Set<Actor> actors(GenericValue caseRow) {
        return actors(security, userLogin, caseRow);
    }

    /** What a user is for a case that they reach. */
    public static Set<Actor> actors(Security security, GenericValue userLogin, GenericValue caseRow) {
        Set<Actor> actors = EnumSet.noneOf(Actor.class);
        if (security.hasEntityPermission("DEALERCRM_PQRS", "_UPDATE", userLogin)) {
            actors.add(Actor.REGISTRAR);
        }
        String responsible = caseRow.getString("responsiblePartyId");
        if (responsible != null && responsible.equals(userLogin.getString("partyId"))
                && security.hasEntityPermission("DEALERCRM_PQRS_ANSWER", "_UPDATE", userLogin)) {
            actors.add(Actor.RESPONSIBLE);
        }
        if (security.hasEntityPermission("DEALERCRM_PQRS_ANSWER", "_APPROVE", userLogin)) {
            actors.add(Actor.REVIEWER);
        }
        if ("system".equals(userLogin.getString("userLoginId"))) {
            actors.add(Actor.CLOCK);
        }
        return actors;
    }

    private String partyId() {
        return userLogin == null ? null : userLogin.getString("partyId");
    }
}
