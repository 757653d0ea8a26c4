package org.dealercrm.activity.required;

import java.util.Optional;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.RowScope;

/** What an activity or a prospect says about the customer and the collaborator of a follow-up or complaint that comes from it. */
public record FollowUpSource(String activityId, String salesOpportunityId, String customerPartyId, String customerName, String phoneNumber,
        String collaboratorPartyId, String brandId, String facilityId) {
    private static final FollowUpSource NOTHING = new FollowUpSource(null, null, null, null, null, null, null, null);

    /** Reads the source; ids that the user does not reach have none, and without ids it is empty but there. */
    public static Optional<FollowUpSource> of(Delegator delegator, RowScope scope, String activityId, String salesOpportunityId)
            throws GenericEntityException {
        GenericValue activity = null;
        String prospectId = blankToNull(salesOpportunityId);
        if (blankToNull(activityId) != null) {
            activity = EntityQuery.use(delegator).from("FollowUpActivity").where("activityId", activityId).queryOne();
            if (activity == null || !scope.covers(activity)) {
                return Optional.empty();
            }
            prospectId = activity.getString("salesOpportunityId");
        }
        GenericValue prospect = null;
        if (prospectId != null) {
            prospect = EntityQuery.use(delegator).from("Prospect").where("salesOpportunityId", prospectId).queryOne();
            if (prospect == null || activity == null && !scope.covers(prospect)) {
                return Optional.empty();
            }
        }
        return Optional.of(activity == null && prospect == null ? NOTHING : merged(activity, prospect));
    }

    /** The source of a complaint that came up in a required follow-up. */
    public static FollowUpSource of(GenericValue followUp) {
        return new FollowUpSource(followUp.getString("activityId"), followUp.getString("salesOpportunityId"), followUp.getString("customerPartyId"),
                followUp.getString("customerName"), followUp.getString("phoneNumber"), followUp.getString("collaboratorPartyId"),
                followUp.getString("brandId"), followUp.getString("facilityId"));
    }

    /** The customer is the prospect's, everything else the activity's before the prospect's. */
    private static FollowUpSource merged(GenericValue activity, GenericValue prospect) {
        GenericValue customer = prospect == null ? activity : prospect;
        return new FollowUpSource(activity == null ? null : activity.getString("activityId"),
                prospect == null ? null : prospect.getString("salesOpportunityId"), customer.getString("customerPartyId"),
                customer.getString("customerName"), customer.getString("phoneE164"), first("adviserPartyId", activity, prospect),
                first("brandId", activity, prospect), first("facilityId", activity, prospect));
    }

    private static String first(String field, GenericValue activity, GenericValue prospect) {
        String ofActivity = activity == null ? null : activity.getString(field);
        return ofActivity != null || prospect == null ? ofActivity : prospect.getString(field);
    }

    /** Browsers send empty fields as empty text. */
    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
