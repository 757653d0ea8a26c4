package org.dealercrm.activity

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope

ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
List conditions = RowScope.of(delegator, security, userLogin).conditions('brandId', 'facilityId', 'adviserPartyId')
EntityQuery counted = EntityQuery.use(delegator).from('PhoneRequestListView')
EntityQuery listed = EntityQuery.use(delegator).from('PhoneRequestListView').orderBy('answeredDate NULLS FIRST', '-requestedDate', '-phoneRequestId')
if (conditions) {
    counted.where(conditions)
    listed.where(conditions)
}
Page paging = Page.of(parameters, counted.queryCount())
context.paging = paging
context.mayAnswer = security.hasEntityPermission('DEALERCRM_ACTIVITY', '_UPDATE', userLogin)
context.phoneRequests = listed.offset(paging.offset).limit(paging.size).queryList().collect { GenericValue row ->
    [id: row.phoneRequestId, activityId: row.activityId, asked: display.moment(row.requestedDate), by: PersonName.of(delegator, row.requestedByPartyId),
     customer: row.prospectCustomerName ?: row.customerName ?: '', activity: ActivityTypeName.of(delegator, row.activityTypeId, locale),
     done: display.moment(row.doneDate), adviser: PersonName.of(row.adviserFirstName, row.adviserLastName),
     answered: display.moment(row.answeredDate), phone: row.phoneE164 ?: '', text: row.answerText ?: '', comments: row.comments ?: '']
}
