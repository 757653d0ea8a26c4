package org.dealercrm.activity;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.shared.RowScope;

/** Which activities a user reaches: those in scope themselves, and those of a prospect in scope. */
public record ActivityReach(Delegator delegator, RowScope scope) {

    /** The reach of a user. */
    public static ActivityReach of(Delegator delegator, Security security, GenericValue userLogin) throws GenericEntityException {
        return new ActivityReach(delegator, RowScope.of(delegator, security, userLogin));
    }

    /** An activity within reach, or null. */
    public GenericValue activity(String activityId) throws GenericEntityException {
        GenericValue activity = activityId == null ? null
                : EntityQuery.use(delegator).from("FollowUpActivity").where("activityId", activityId).queryOne();
        boolean reached = activity != null && (scope.covers(activity) || prospect(activity.getString("salesOpportunityId")) != null);
        return reached ? activity : null;
    }

    /** A prospect within reach, or null. */
    public GenericValue prospect(String salesOpportunityId) throws GenericEntityException {
        GenericValue prospect = salesOpportunityId == null ? null
                : EntityQuery.use(delegator).from("Prospect").where("salesOpportunityId", salesOpportunityId).queryOne();
        return prospect != null && scope.covers(prospect) ? prospect : null;
    }
}
