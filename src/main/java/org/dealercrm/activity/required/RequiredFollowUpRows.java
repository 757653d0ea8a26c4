package org.dealercrm.activity.required;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.activity.required.RequiredFollowUpStates.Actor;
import org.dealercrm.shared.RowScope;

/** The required follow-ups that a user reaches, and what the user is for each: nobody judges one of their own. */
public final class RequiredFollowUpRows {
    private static final String AREA = "DEALERCRM_ACTIVITY_REQUIRED";

    private final Delegator delegator;
    private final Security security;
    private final GenericValue userLogin;
    private final RowScope scope;
    private final String partyId;

    private RequiredFollowUpRows(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        this.delegator = delegator;
        this.security = security;
        this.userLogin = userLogin;
        this.scope = RowScope.of(delegator, security, userLogin);
        this.partyId = userLogin == null ? null : userLogin.getString("partyId");
    }

    /** The rows of a user. */
    public static RequiredFollowUpRows of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new RequiredFollowUpRows(delegator, security, userLogin);
    }

    /** A row that the user reaches, or null. */
    public GenericValue find(String requiredFollowUpId) throws GenericEntityException {
        GenericValue row = requiredFollowUpId == null ? null : EntityQuery.use(delegator).from("RequiredFollowUp")
                .where("requiredFollowUpId", requiredFollowUpId).queryOne();
        return row != null && (covers(row) || isOneOf(row, "collaboratorPartyId", "departmentManagerPartyId", "requestedByPartyId")) ? row : null;
    }

    /** The restriction of a query to the rows that the user reaches: one condition, or none when all are. */
    public List<EntityCondition> conditions() {
        if (scope.all()) {
            return List.of();
        }
        List<EntityCondition> any = own();
        any.add(scope.condition("brandId", "facilityId", "collaboratorPartyId"));
        return List.of(EntityCondition.makeCondition(any, EntityOperator.OR));
    }

    /** Rows in which the user is collaborator, department manager or who asked. */
    public EntityCondition mine() {
        return EntityCondition.makeCondition(own(), EntityOperator.OR);
    }

    /** Rows that wait for a step of the user. */
    public EntityCondition waiting() {
        List<EntityCondition> any = new ArrayList<>();
        any.add(waiting(RequiredFollowUpStates.REQUIRED, EntityCondition.makeCondition("collaboratorPartyId", party())));
        EntityCondition notOwn = EntityCondition.makeCondition("collaboratorPartyId", EntityOperator.NOT_EQUAL, party());
        if (may("_UPDATE")) {
            List<EntityCondition> managed = new ArrayList<>(List.of(EntityCondition.makeCondition("departmentManagerPartyId", party())));
            if (managesScope()) {
                managed.add(scope.condition("brandId", "facilityId", "collaboratorPartyId"));
            }
            any.add(waiting(RequiredFollowUpStates.REPORTED, EntityCondition.makeCondition(notOwn, EntityOperator.AND,
                    EntityCondition.makeCondition(managed, EntityOperator.OR))));
        }
        if (may("_SOLVE")) {
            any.add(waiting(RequiredFollowUpStates.ESCALATED, notOwn));
        }
        return EntityCondition.makeCondition(any, EntityOperator.OR);
    }

    private static EntityCondition waiting(String statusId, EntityCondition who) {
        return EntityCondition.makeCondition(EntityCondition.makeCondition("statusId", statusId), EntityOperator.AND, who);
    }

    /** What the user is for a row. */
    public Set<Actor> actors(GenericValue row) {
        Set<Actor> actors = EnumSet.noneOf(Actor.class);
        if (isOneOf(row, "collaboratorPartyId")) {
            if (may("_UPDATE")) {
                actors.add(Actor.COLLABORATOR);
            }
            return actors;
        }
        if (may("_UPDATE") && (isOneOf(row, "departmentManagerPartyId") || managesScope() && covers(row))) {
            actors.add(Actor.MANAGER);
        }
        if (may("_CREATE") && covers(row)) {
            actors.add(Actor.REQUESTER);
        }
        if (may("_SOLVE") && covers(row)) {
            actors.add(Actor.RHP);
        }
        return actors;
    }

    /** The scope of the user's rows elsewhere: prospects and activities. */
    RowScope scope() {
        return scope;
    }

    /** Whether a row is of the user's brands or sites, or of the user as its collaborator. */
    boolean covers(GenericValue row) {
        return scope.reach() == RowScope.Reach.OWN ? isOneOf(row, "collaboratorPartyId") : scope.covers(row);
    }

    /** A user whose rows are those of brands or sites runs that department. */
    private boolean managesScope() {
        return scope.reach() == RowScope.Reach.BRANDS || scope.reach() == RowScope.Reach.SITES;
    }

    private boolean isOneOf(GenericValue row, String... fields) {
        return partyId != null && List.of(fields).stream().anyMatch(field -> partyId.equals(row.get(field)));
    }

    private List<EntityCondition> own() {
        List<EntityCondition> own = new ArrayList<>();
        for (String field : List.of("collaboratorPartyId", "departmentManagerPartyId", "requestedByPartyId")) {
            own.add(EntityCondition.makeCondition(field, party()));
        }
        return own;
    }

    /** No row has the empty id, so a user without party has no row of their own. */
    private String party() {
        return partyId == null ? "" : partyId;
    }

    private boolean may(String action) {
        return userLogin != null && security.hasEntityPermission(AREA, action, userLogin);
    }
}
