package org.dealercrm.activity

import java.time.ZoneId

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.ProspectFilter
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.Settings

ZoneId zone = Settings.zone(delegator)
RowScope scope = RowScope.of(delegator, security, userLogin)
ActivityFilter filter = new ActivityFilter(parameters, Settings.today(delegator), zone)
ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
List<EntityCondition> conditions = filter.conditions(scope)

EntityQuery counted = EntityQuery.use(delegator).from('ActivityTotals').select('activityTypeId', 'statusId', 'activityCount')
EntityQuery late = EntityQuery.use(delegator).from('ActivityTotals').select('statusId', 'activityCount')
        .where(conditions + ActivityFilter.overdue())
EntityQuery listed = EntityQuery.use(delegator).from('ActivityListView').orderBy('doneDate DESC NULLS LAST', 'plannedDate DESC', 'activityId DESC')
if (conditions) {
    counted.where(conditions)
    listed.where(conditions)
}
context.totals = totals(counted.queryList(), late.queryFirst()?.activityCount ?: 0L)
Page paging = Page.of(parameters, context.totals.total)
context.paging = paging
context.activities = listed.offset(paging.offset).limit(paging.size).queryList().collect { GenericValue row -> display.of(row) }
context.filterQuery = filter.query()
context.filterFields = filterFields(filter, scope, display)
context.filtered = !filter.query().empty
context.filter = ActivityFilter.NAMES.collectEntries { String name -> [(name): filter.value(name)] }
context.filtersHidden = ActivityFilter.NAMES - (context.filterFields*.name + ['text', 'month', 'week'])

/** One row of figures for each type, from the counts of the very rows that are listed. */
Map totals(List<GenericValue> counts, Long overdue) {
    List<String> states = [ActivityRules.PLANNED, ActivityRules.DONE, ActivityRules.NOT_DONE, ActivityRules.CANCELLED]
    List rows = from('FollowUpActivityType').orderBy('sequenceNum').cache().queryList().collect { GenericValue type ->
        Map byState = states.collectEntries { String state ->
            [(state): counts.find { it.activityTypeId == type.activityTypeId && it.statusId == state }?.activityCount ?: 0L]
        }
        [id: type.activityTypeId, name: ActivityTypeName.of(type, locale), byState: byState, total: byState.values().sum()]
    }.findAll { it.total > 0 }
    Map byState = states.collectEntries { String state -> [(state): rows.sum { it.byState[state] } ?: 0L] }
    return [states: states.collect { [id: it, text: UtilProperties.getMessage('DealercrmActivityUiLabels', 'StatusItem.description.' + it, locale)] },
            rows: rows, byState: byState, overdue: overdue, total: byState.values().sum()]
}

List<Map> filterFields(ActivityFilter filter, RowScope scope, ActivityDisplay display) {
    Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityUiLabels', key, locale) }
    Closure ruling = { String key -> UtilProperties.getMessage('DealercrmActivityRulingUiLabels', key, locale) }
    Closure shared = { String key -> UtilProperties.getMessage('DealercrmUiLabels', key, locale) }
    List validities = ['ACTV_VALID', 'ACTV_INVALID'].collect { [it, display.validity(it)] }
    List<Map> fields = [
        [name: 'adviserPartyId', label: label('DealercrmActivityCollaborator'), options: from('DealershipStaff').where(EntityCondition.makeCondition('roleTypeId', EntityOperator.IN, ['SALES_REP', 'DCRM_PARTS_PROMOTER', 'DCRM_MAINT_ADVISER']))
                .getFieldList('partyId').unique().collect { [it, PersonName.of(delegator, it)] }.sort { it[1] }
                + [[ProspectFilter.NOBODY, shared('DealercrmUnassigned')]]],
        [name: 'brandId', label: shared('DealercrmBrand'), options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList()
                .collect { [it.brandId, it.brandName] }],
        [name: 'facilityId', label: shared('DealercrmSite'), options: from('DealershipSiteView').orderBy('facilityName').queryList()
                .collect { [it.facilityId, it.facilityName] }],
        [name: 'activityTypeId', label: label('DealercrmActivityType'), options: from('FollowUpActivityType').orderBy('sequenceNum')
                .cache().queryList().collect { [it.activityTypeId, ActivityTypeName.of(it, locale)] }],
        [name: 'state', label: shared('DealercrmStatus'), options: ['ACTV_PLANNED', 'ACTV_DONE', 'ACTV_NOT_DONE', 'ACTV_CANCELLED']
                .collect { [it, label('StatusItem.description.' + it)] } + [[ActivityFilter.OVERDUE, label('DealercrmActivityOverdue')]]],
        [name: 'validity', label: ruling('DealercrmRulingValidity'), options: validities + [[ActivityFilter.UNRULED, ruling('DealercrmRulingNone')]]],
        [name: 'proposal', label: ruling('DealercrmRulingProposal'), options: validities],
        [name: 'prospect', label: label('DealercrmActivityProspect'), options: ['WITH', 'WITHOUT'].collect { [it, label('DealercrmActivityProspect_' + it)] }]
    ]
    return fields.findAll { it.name != 'adviserPartyId' || scope.reach() != RowScope.Reach.OWN }
            .collect { it + [value: filter.value(it.name)] }
}
