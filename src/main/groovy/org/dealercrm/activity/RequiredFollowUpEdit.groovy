package org.dealercrm.activity

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.activity.required.Departments
import org.dealercrm.activity.required.FollowUpDays
import org.dealercrm.activity.required.FollowUpSource
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope

/**
 * What is known of the customer, and what they said when the activity was confirmed, comes from the activity or the prospect that the URL
 * names; what was typed wins.
 */
Departments departments = new Departments(delegator)
Closure people = { Collection<String> ids -> ids.collect { [id: it, text: PersonName.of(delegator, it)] }.sort { it.text } }
Optional<FollowUpSource> found = FollowUpSource.of(delegator, RowScope.of(delegator, security, userLogin), parameters.activityId,
        parameters.salesOpportunityId)
context.sourceMissing = found.empty ? 'Y' : null
FollowUpSource source = found.orElseGet { FollowUpSource.of(delegator, RowScope.of(delegator, security, userLogin), null, null).get() }
GenericValue days = makeValue('RequiredFollowUp', [facilityId: source.facilityId(), brandId: source.brandId()])
GenericValue activity = source.activityId() ? from('FollowUpActivity').where('activityId', source.activityId()).queryOne() : null
context.activityText = activity?.comments
GenericValue said = activity?.confirmationId
        ? from('ActivityConfirmation').where('confirmationId', activity.confirmationId).queryOne() : null
context.collaborators = people(departments.collaborators())
context.managers = people(departments.managers())
context.order = [activityId: source.activityId(), salesOpportunityId: source.salesOpportunityId(),
        customerName: parameters.customerName ?: source.customerName(), phoneNumber: parameters.phoneNumber ?: source.phoneNumber(),
        collaboratorPartyId: parameters.collaboratorPartyId ?: source.collaboratorPartyId(),
        departmentManagerPartyId: parameters.departmentManagerPartyId ?: departments.managerOf(source.brandId(), source.facilityId(),
                source.collaboratorPartyId()).filter { source.collaboratorPartyId() != null }.orElse(null),
        dueDate: parameters.dueDate ?: FollowUpDays.of(delegator, days).dueByDefault().toString(),
        whatText: parameters.whatText ?: said?.comments, anomaly: parameters.anomaly]
