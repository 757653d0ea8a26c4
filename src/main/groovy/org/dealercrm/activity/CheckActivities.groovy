package org.dealercrm.activity

import java.text.DateFormat

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.Settings

RowScope scope = RowScope.of(delegator, security, userLogin)
ActivityFilter filter = new ActivityFilter(parameters, Settings.today(delegator), Settings.zone(delegator))
ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
DateFormat day = DateFormat.getDateInstance(DateFormat.MEDIUM, locale)
List<EntityCondition> conditions = filter.conditions(scope) + ActivityCheck.beforeFirstContact()

Map counts = EntityQuery.use(delegator).from('ActivityTotals').select('activityTypeId', 'activityCount').where(conditions).queryList()
        .collectEntries { GenericValue row -> [(row.activityTypeId): row.activityCount] }
context.totals = counts.collect { String type, Long count -> [id: type, name: ActivityTypeName.of(delegator, type, locale), count: count] }
        .sort { it.name }
Page paging = Page.of(parameters, counts.values().sum() ?: 0L)
context.paging = paging
context.activities = EntityQuery.use(delegator).from('ActivityListView').where(conditions).orderBy('-doneDay', '-activityId')
        .offset(paging.offset).limit(paging.size).queryList().collect { GenericValue row ->
    display.of(row) + [doneDay: day.format(row.doneDay), firstContact: day.format(row.trafficDate),
            daysBefore: ActivityCheck.daysBefore(row.doneDay, row.trafficDate)]
}
context.filterQuery = filter.query()
context.filtered = !filter.query().empty
context.month = filter.value('month')
List collaborators = from('DealershipStaff').where(EntityCondition.makeCondition('roleTypeId', EntityOperator.IN,
        ['SALES_REP', 'DCRM_PARTS_PROMOTER', 'DCRM_MAINT_ADVISER'])).getFieldList('partyId').unique()
context.filterFields = [
    [name: 'adviserPartyId', label: uiLabelMap.DealercrmActivityCollaborator, options: collaborators.collect { [it, PersonName.of(delegator, it)] }.sort { it[1] }],
    [name: 'brandId', label: uiLabelMap.DealercrmBrand, options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList().collect { [it.brandId, it.brandName] }],
    [name: 'facilityId', label: uiLabelMap.DealercrmSite, options: from('DealershipSiteView').orderBy('facilityName').queryList().collect { [it.facilityId, it.facilityName] }],
    [name: 'activityTypeId', label: uiLabelMap.DealercrmActivityType, options: from('FollowUpActivityType').orderBy('sequenceNum').cache().queryList()
            .collect { [it.activityTypeId, ActivityTypeName.of(it, locale)] }]
].findAll { it.name != 'adviserPartyId' || scope.reach() != RowScope.Reach.OWN }.collect { it + [value: filter.value(it.name)] }
