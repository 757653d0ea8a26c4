package org.dealercrm.activity

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.Clock
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.ProspectFilter
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.SiteDays

Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityUiLabels', key, locale) }
ActivityReach reach = ActivityReach.of(delegator, security, userLogin)
GenericValue prospect = reach.prospect(parameters.salesOpportunityId ?: null)
context.ofProspect = prospect != null
context.salesOpportunityId = prospect?.salesOpportunityId
context.enterTitle = label('DealercrmActivityAdd') + (prospect ? ': ' + (prospect.customerName ?: prospect.salesOpportunityId) : '')

context.searched = (parameters.search ?: '').toString().trim()
if (context.searched) {
    List<EntityCondition> conditions = new ProspectFilter([text: context.searched], SiteDays.of(delegator)).conditions(reach.scope())
    context.found = from('ProspectListView').where(conditions).orderBy('-trafficDate').maxRows(10).queryList()
}

context.choosesCollaborator = prospect == null && reach.scope().reach() == RowScope.Reach.ALL
if (context.choosesCollaborator) {
    context.collaborators = from('FacilityParty').where(EntityCondition.makeCondition('roleTypeId', EntityOperator.IN,
            ['SALES_REP', 'DCRM_PARTS_PROMOTER', 'DCRM_MAINT_ADVISER'])).filterByDate(Clock.now()).getFieldList('partyId').unique()
            .collect { [id: it, text: PersonName.of(delegator, it)] }.sort { it.text }
}
context.activityTypes = from('FollowUpActivityType').where('thruDate', null).orderBy('sequenceNum').cache().queryList()
        .collect { GenericValue type -> [id: type.activityTypeId, text: ActivityTypeName.of(type, locale)] }
context.newStatuses = [ActivityRules.DONE, ActivityRules.PLANNED].collect { [id: it, text: label('StatusItem.description.' + it)] }
