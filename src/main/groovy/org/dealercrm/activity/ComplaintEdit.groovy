package org.dealercrm.activity

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.activity.required.FollowUpSource
import org.dealercrm.activity.required.RequiredFollowUpRows
import org.dealercrm.shared.RowScope

/** What is known of the customer comes from the follow-up, activity or prospect that the URL names; what was typed wins. */
GenericValue followUp = RequiredFollowUpRows.of(delegator, security, userLogin).find(parameters.requiredFollowUpId)
Optional<FollowUpSource> found = FollowUpSource.of(delegator, RowScope.of(delegator, security, userLogin),
        parameters.activityId, parameters.salesOpportunityId)
FollowUpSource source = followUp ? FollowUpSource.of(followUp) : found.orElse(null)
context.sourceMissing = source == null ? 'Y' : null
GenericValue activity = source?.activityId() ? from('FollowUpActivity').where('activityId', source.activityId()).queryOne() : null
GenericValue said = activity?.confirmationId
        ? from('ActivityConfirmation').where('confirmationId', activity.confirmationId).queryOne() : null
context.complaint = [requiredFollowUpId: followUp?.requiredFollowUpId, activityId: source?.activityId(),
        salesOpportunityId: source?.salesOpportunityId(), customerName: parameters.customerName ?: source?.customerName(),
        phoneNumber: parameters.phoneNumber ?: source?.phoneNumber(), occurredDate: parameters.occurredDate, description: parameters.description ?: said?.comments]
