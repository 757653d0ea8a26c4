package org.dealercrm.pqrs.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.pqrs.PqrsReach;

/** The improvement actions that a user reaches: all, or the own ones and those of the cases in reach. */
public final class Improvements {
    private static final String ID = "improvementActionId";

    private final Delegator delegator;
    private final PqrsReach reach;
    private final String partyId;

    private Improvements(Delegator delegator, PqrsReach reach, GenericValue userLogin) {
        this.delegator = delegator;
        this.reach = reach;
        this.partyId = userLogin.getString("partyId");
    }

    /** The actions of a user. */
    public static Improvements of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new Improvements(delegator, PqrsReach.of(delegator, security, userLogin), userLogin);
    }

    /** The restriction of a query: one condition, or none when all are in reach. */
    public List<EntityCondition> conditions() throws GenericEntityException {
        if (reach.all()) {
            return List.of();
        }
        List<EntityCondition> any = new ArrayList<>();
        any.add(EntityCondition.makeCondition("responsiblePartyId", partyId == null ? "" : partyId));
        Set<String> ofCases = Set.copyOf(cases(EntityCondition.makeCondition(ID, EntityOperator.NOT_EQUAL, null)).stream()
                .map(row -> row.getString(ID)).toList());
        if (!ofCases.isEmpty()) {
            any.add(EntityCondition.makeCondition(ID, EntityOperator.IN, ofCases));
        }
        return List.of(EntityCondition.makeCondition(any, EntityOperator.OR));
    }

    /** An action that the user reaches, or null. */
    public GenericValue find(String improvementActionId) throws GenericEntityException {
        if (improvementActionId == null) {
            return null;
        }
        List<EntityCondition> conditions = new ArrayList<>(conditions());
        conditions.add(EntityCondition.makeCondition(ID, improvementActionId));
        return EntityQuery.use(delegator).from("ImprovementAction").where(conditions).queryFirst();
    }

    /** The cases in reach that led to an action, by their numbers. */
    public List<GenericValue> casesOf(String improvementActionId) throws GenericEntityException {
        return cases(EntityCondition.makeCondition(ID, improvementActionId));
    }

    private List<GenericValue> cases(EntityCondition condition) throws GenericEntityException {
        List<EntityCondition> conditions = new ArrayList<>(reach.conditions());
        conditions.add(condition);
        return EntityQuery.use(delegator).select("custRequestId", "caseNumber", ID).from("PqrsCase").where(conditions)
                .orderBy("caseNumber").queryList();
    }
}
