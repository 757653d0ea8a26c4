package org.dealercrm.trafficlight

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.LightColour
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.ProspectFilter
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.SiteDays

// One page of lights as the URL filters and sorts them; the database pages
SiteDays days = SiteDays.of(delegator)
RowScope scope = RowScope.of(delegator, security, userLogin)
LightFilter filter = new LightFilter(parameters, days)
LightDisplay display = new LightDisplay(days, locale, timeZone.toZoneId())
List<EntityCondition> conditions = filter.conditions(scope)
EntityQuery counted = EntityQuery.use(delegator).from('ProspectListView')
EntityQuery listed = EntityQuery.use(delegator).select(LightDisplay.FIELDS).from('ProspectListView').orderBy(filter.order())
if (conditions) {
    counted.where(conditions)
    listed.where(conditions)
}
Page paging = Page.of(parameters, counted.queryCount())
context.paging = paging
context.lights = listed.offset(paging.offset).limit(paging.size).queryList().collect { display.of(it) }
context.filter = LightFilter.NAMES.collectEntries { String name -> [(name): filter.value(name)] }
context.filterQuery = filter.query()
context.sort = filter.value('sort')
context.filterFields = fields(filter, scope)
context.counterNames = ['Calls', 'Quotes', 'Visits', 'TestDrives', 'Others'].collect { UtilProperties.getMessage('DealercrmTrafficLightUiLabels', 'DealercrmTrafficLight' + it, locale) }
context.counterSigns = context.counterNames.collect { String name -> name.take(1) }

List<Map> fields(LightFilter filter, RowScope scope) {
    Closure label = { String key -> UtilProperties.getMessage('DealercrmTrafficLightUiLabels', key, locale) }
    Closure shared = { String key -> UtilProperties.getMessage('DealercrmUiLabels', key, locale) }
    Closure stageText = { String id -> UtilProperties.getMessage('DealercrmProspectUiLabels', 'SalesOpportunityStage.description.' + id, locale) }
    List<String> sources = EntityQuery.use(delegator).select('sourceName').from('Prospect').distinct().queryList()*.sourceName
    List<Map> all = [
        [name: 'colour', label: label('DealercrmTrafficLightLight'), every: shared('DealercrmAll'),
         options: LightColour.values().collect { [it.name(), label(it.labelKey())] }],
        [name: 'nextAction', label: label('DealercrmTrafficLightNextAction'), every: shared('DealercrmAllFeminine'),
         options: LightFilter.NEXT_ACTIONS.collect { [it, label('DealercrmTrafficLightNext_' + it)] }],
        [name: 'brandId', label: shared('DealercrmBrand'), every: shared('DealercrmAllFeminine'),
         options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList().collect { [it.brandId, it.brandName] }],
        [name: 'facilityId', label: shared('DealercrmSite'), every: shared('DealercrmAllFeminine'),
         options: from('DealershipSiteView').orderBy('facilityName').queryList().collect { [it.facilityId, it.facilityName] }],
        [name: 'adviserPartyId', label: shared('DealercrmAdviser'), every: shared('DealercrmAll'),
         options: from('DealershipBrandParty').where('roleTypeId', 'SALES_REP').getFieldList('partyId').unique()
                .collect { [it, PersonName.of(delegator, it)] }.sort { it[1] } + [[ProspectFilter.NOBODY, shared('DealercrmUnassigned')]]],
        [name: 'stageId', label: label('DealercrmTrafficLightStage'), every: shared('DealercrmAllFeminine'),
         options: from('SalesOpportunityStage').orderBy('sequenceNum').cache().queryList()
                .findAll { it.opportunityStageId.startsWith('DCRM_') }.collect { [it.opportunityStageId, stageText(it.opportunityStageId)] }],
        [name: 'sourceName', label: label('DealercrmTrafficLightSource'), every: shared('DealercrmAll'),
         options: ((sources + filter.value('sourceName')) as Set).findAll { it && it != ProspectFilter.NOBODY }.sort().collect { [it, it] }]
    ]
    return all.findAll { it.name != 'adviserPartyId' || scope.reach() != RowScope.Reach.OWN }.collect { it + [value: filter.value(it.name)] }
}
