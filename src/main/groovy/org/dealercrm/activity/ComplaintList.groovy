package org.dealercrm.activity

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.activity.required.RequiredFollowUpDisplay
import org.dealercrm.shared.Page
import org.dealercrm.shared.RowScope

RequiredFollowUpDisplay display = new RequiredFollowUpDisplay(delegator, locale, timeZone.toZoneId())
List<EntityCondition> conditions = RowScope.of(delegator, security, userLogin).conditions('brandId', 'facilityId', 'collaboratorPartyId')
Closure query = {
    EntityQuery listed = EntityQuery.use(delegator).from('ComplaintRecord')
    conditions ? listed.where(conditions) : listed
}
context.paging = Page.of(parameters, query().queryCount())
context.complaints = query().orderBy('-registeredDate', '-complaintRecordId').offset(context.paging.offset).limit(context.paging.size).queryList()
        .collect { GenericValue row -> display.complaint(row) }
context.maySeeProspect = security.hasEntityPermission('DEALERCRM_PROSPECT', '_VIEW', userLogin)
context.maySeeCase = security.hasEntityPermission('DEALERCRM_PQRS', '_VIEW', userLogin)
