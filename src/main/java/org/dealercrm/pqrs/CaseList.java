package org.dealercrm.pqrs;

import java.util.ArrayList;
import java.util.List;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Page;

/**
 * The worklist: the cases that filters and reach leave, page by page in the database. What has no answer stands by its last day, what waits
 * for its customer after what runs; lists that hold answered cases begin with the latest received.
 */
public final class CaseList {
    private static final List<String> BY_URGENCY = List.of("pausedDate DESC NULLS FIRST", "dueDate", "custRequestId");
    private static final List<String> LATEST_FIRST = List.of("-receivedDay", "-custRequestId");

    private final Delegator delegator;
    private final PqrsReach reach;
    private final List<EntityCondition> conditions;
    private final List<String> order;

    private CaseList(Delegator delegator, PqrsReach reach, List<EntityCondition> conditions, List<String> order) {
        this.delegator = delegator;
        this.reach = reach;
        this.conditions = conditions;
        this.order = order;
    }

    /** What a filter leaves of the cases in reach, on these days. */
    public static CaseList of(Delegator delegator, PqrsReach reach, CaseFilter filter, CaseDays days) {
        return new CaseList(delegator, reach, filter.conditions(reach, days), filter.byUrgency() ? BY_URGENCY : LATEST_FIRST);
    }

    /** How many there are. */
    public long total() throws GenericEntityException {
        return query(conditions).queryCount();
    }

    /** The rows of a page. */
    public List<GenericValue> rows(Page page) throws GenericEntityException {
        return query(conditions).orderBy(order).offset(page.getOffset()).limit(page.getSize()).queryList();
    }

    /** Who answers the open cases in reach: the choices of the filter. */
    public List<String> responsibles() throws GenericEntityException {
        List<EntityCondition> open = new ArrayList<>(reach.conditions());
        open.add(EntityCondition.makeCondition("statusId", EntityOperator.IN, PqrsStates.OPEN));
        open.add(EntityCondition.makeCondition("responsiblePartyId", EntityOperator.NOT_EQUAL, null));
        return query(open).select("responsiblePartyId").distinct().queryList().stream().map(row -> row.getString("responsiblePartyId")).toList();
    }

    private EntityQuery query(List<EntityCondition> which) {
        EntityQuery query = EntityQuery.use(delegator).from("PqrsCase");
        return which.isEmpty() ? query : query.where(which);
    }
}
