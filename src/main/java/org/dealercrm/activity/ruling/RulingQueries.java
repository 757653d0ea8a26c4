package org.dealercrm.activity.ruling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.condition.EntityOperator;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.activity.ActivityFilter;
import org.dealercrm.shared.RowScope;
import org.dealercrm.shared.Settings;

/** Which activities wait for a ruling by a user: done ones in scope without a ruling, never the user's own. */
public final class RulingQueries {
    private final Delegator delegator;
    private final RowScope scope;
    private final String partyId;

    private RulingQueries(Delegator delegator, RowScope scope, String partyId) {
        this.delegator = delegator;
        this.scope = scope;
        this.partyId = partyId;
    }

    /** The queries of a user. */
    public static RulingQueries of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new RulingQueries(delegator, RowScope.of(delegator, security, userLogin),
                userLogin == null ? null : userLogin.getString("partyId"));
    }

    /** The waiting ids, the oldest first. */
    public List<String> waiting(int max, List<String> excluded) throws GenericEntityException {
        List<EntityCondition> conditions = waiting(Map.of());
        if (!excluded.isEmpty()) {
            conditions.add(EntityCondition.makeCondition("activityId", EntityOperator.NOT_IN, excluded));
        }
        List<String> ids = new ArrayList<>();
        for (GenericValue row : EntityQuery.use(delegator).select("activityId", "doneDay").from("FollowUpActivity").where(conditions)
                .orderBy("doneDay", "activityId").maxRows(max).queryList()) {
            ids.add(row.getString("activityId"));
        }
        return ids;
    }

    /** How many wait; with a proposal, how many of them have it. */
    public long count(String proposedValidityId) throws GenericEntityException {
        return EntityQuery.use(delegator).from("FollowUpActivity")
                .where(waiting(proposedValidityId == null ? Map.of() : Map.of("proposal", proposedValidityId))).queryCount();
    }

    /** The conditions of what waits, cut by the filters of a list of activities; they hold for ActivityListView and ActivityTotals too. */
    public List<EntityCondition> waiting(Map<String, ?> filters) throws GenericEntityException {
        Map<String, Object> unruled = new HashMap<>(filters);
        unruled.put("validity", ActivityFilter.UNRULED);
        List<EntityCondition> conditions = new ArrayList<>(
                new ActivityFilter(unruled, Settings.today(delegator), Settings.zone(delegator)).conditions(scope));
        conditions.add(EntityCondition.makeCondition(EntityCondition.makeCondition("adviserPartyId", null), EntityOperator.OR,
                EntityCondition.makeCondition("adviserPartyId", EntityOperator.NOT_EQUAL, partyId)));
        return conditions;
    }
}
