package org.dealercrm.activity

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.activity.confirmation.ConfirmationFilter
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.Settings

RowScope scope = RowScope.of(delegator, security, userLogin)
ConfirmationFilter filter = new ConfirmationFilter(parameters, Settings.today(delegator))
ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
List<EntityCondition> conditions = filter.conditions(scope)
Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityConfirmationUiLabels', key, locale) }
Closure typeName = { String id -> label('ActivityConfirmationType.description.' + id) }
EntityQuery counted = EntityQuery.use(delegator).select('confirmationTypeId', 'confirmationCount').from('ConfirmationTotals')
EntityQuery listed = EntityQuery.use(delegator).from('ConfirmationListView').orderBy('-confirmationDate', '-confirmationId')
if (conditions) {
    counted.where(conditions)
    listed.where(conditions)
}
Map counts = counted.queryList().collectEntries { GenericValue row -> [(row.confirmationTypeId): row.confirmationCount] }
List<GenericValue> types = from('ActivityConfirmationType').orderBy('sequenceNum').cache().queryList()
context.totals = types.collect { [id: it.confirmationTypeId, text: typeName(it.confirmationTypeId), count: counts[it.confirmationTypeId] ?: 0L] }
Page paging = Page.of(parameters, counts.values().sum() ?: 0L)
context.paging = paging
context.confirmations = listed.offset(paging.offset).limit(paging.size).queryList().collect { GenericValue row ->
    [activityId: row.activityId, date: display.moment(row.confirmationDate), result: typeName(row.confirmationTypeId), outcome: row.outcomeId.toLowerCase(),
     customer: row.prospectCustomerName ?: row.customerName ?: '', phone: row.phoneE164 ?: '',
     activity: ActivityTypeName.of(delegator, row.activityTypeId, locale), done: display.moment(row.doneDate),
     adviser: PersonName.of(row.adviserFirstName, row.adviserLastName), site: row.facilityName ?: '',
     by: PersonName.of(delegator, row.confirmedByPartyId), comments: row.comments ?: '', superseded: row.supersededDate != null]
}
context.filterQuery = filter.query()
context.filtered = !filter.query().empty
context.filter = ConfirmationFilter.NAMES.collectEntries { String name -> [(name): filter.value(name)] }
Closure people = { List ids -> ids.findAll().unique().collect { [it, PersonName.of(delegator, it)] }.sort { it[1] } }
context.filterFields = [
    [name: 'confirmationTypeId', label: label('DealercrmConfirmationResult'), options: types.collect { [it.confirmationTypeId, typeName(it.confirmationTypeId)] }],
    [name: 'reviewStatusId', label: label('DealercrmConfirmationReview'), options: from('StatusItem').where('statusTypeId', 'ACTIVITY_REVIEW')
            .orderBy('sequenceId').cache().queryList().collect { [it.statusId, label('StatusItem.description.' + it.statusId)] }],
    [name: 'adviserPartyId', label: label('DealercrmConfirmationCollaborator'), options: people(from('PartyRole').where(EntityCondition
            .makeCondition('roleTypeId', EntityOperator.IN, ['SALES_REP', 'DCRM_PARTS_PROMOTER', 'DCRM_MAINT_ADVISER'])).getFieldList('partyId'))],
    [name: 'brandId', label: UtilProperties.getMessage('DealercrmUiLabels', 'DealercrmBrand', locale), options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList()
            .collect { [it.brandId, it.brandName] }],
    [name: 'facilityId', label: UtilProperties.getMessage('DealercrmUiLabels', 'DealercrmSite', locale), options: from('DealershipSiteView').orderBy('facilityName').queryList()
            .collect { [it.facilityId, it.facilityName] }],
    [name: 'confirmedByPartyId', label: label('DealercrmConfirmationCaller'), options: people(EntityQuery.use(delegator).select('confirmedByPartyId')
            .from('ActivityConfirmation').distinct().getFieldList('confirmedByPartyId'))],
    [name: 'calls', label: label('DealercrmConfirmationCalls'), options: [[ConfirmationFilter.EVERY_CALL, label('DealercrmConfirmationEveryCall')]]]
].collect { it + [value: filter.value(it.name)] }
context.mayCall = security.hasEntityPermission('DEALERCRM_ACTIVITY_RULING', '_UPDATE', userLogin)
