package org.dealercrm.activity

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.activity.required.Departments
import org.dealercrm.activity.required.RequiredFollowUpDisplay
import org.dealercrm.activity.required.RequiredFollowUpFilter
import org.dealercrm.activity.required.RequiredFollowUpRows
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.SiteDays

SiteDays days = SiteDays.of(delegator)
RequiredFollowUpRows rows = RequiredFollowUpRows.of(delegator, security, userLogin)
RequiredFollowUpDisplay display = new RequiredFollowUpDisplay(delegator, locale, timeZone.toZoneId())
RequiredFollowUpFilter filter = new RequiredFollowUpFilter(parameters, days)
Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityRequiredFollowUpUiLabels', key, locale) }
Closure shared = { String key -> UtilProperties.getMessage('DealercrmUiLabels', key, locale) }
Closure query = { RequiredFollowUpFilter wanted ->
    List<EntityCondition> conditions = wanted.conditions(rows)
    EntityQuery listed = EntityQuery.use(delegator).from('RequiredFollowUp')
    conditions ? listed.where(conditions) : listed
}

Page paging = Page.of(parameters, query(filter).queryCount())
context.paging = paging
context.followUps = query(filter).orderBy('dueDate', 'requiredFollowUpId').offset(paging.offset).limit(paging.size).queryList()
        .collect { GenericValue row -> display.of(row) }
context.tiles = [[view: 'WAITING'], [state: 'OVERDUE'], [state: 'RFU_REPORTED'], [state: 'RFU_ESCALATED'], [state: 'OPEN']].collect { Map wanted ->
    RequiredFollowUpFilter tile = new RequiredFollowUpFilter(wanted, days)
    [title: label('DealercrmRequiredTile_' + wanted.values().first()), count: query(tile).queryCount(), query: tile.query()]
}
context.filterQuery = filter.query()
context.filtered = filter.query() != new RequiredFollowUpFilter([state: ''], days).query()
context.filter = RequiredFollowUpFilter.NAMES.collectEntries { String name -> [(name): filter.value(name)] }

List<String> states = from('StatusItem').where('statusTypeId', 'REQUIRED_FOLLOW_UP').orderBy('sequenceId').cache().queryList()*.statusId
context.filterFields = [
    [name: 'view', label: label('DealercrmRequiredView'), options: ['WAITING', 'MINE'].collect { [it, label('DealercrmRequiredView_' + it)] }],
    [name: 'state', label: shared('DealercrmStatus'), options: ['OPEN', 'OVERDUE'].collect { [it, label('DealercrmRequiredState_' + it)] }
            + states.collect { [it, display.state(it)] }],
    [name: 'brandId', label: shared('DealercrmBrand'), options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList()
            .collect { [it.brandId, it.brandName] }],
    [name: 'facilityId', label: shared('DealercrmSite'), options: from('DealershipSiteView').orderBy('facilityName').queryList()
            .collect { [it.facilityId, it.facilityName] }],
    [name: 'collaboratorPartyId', label: label('DealercrmRequiredCollaborator'), options: new Departments(delegator).collaborators()
            .collect { [it, PersonName.of(delegator, it)] }.sort { it[1] }]
].collect { it + [value: filter.value(it.name)] }
