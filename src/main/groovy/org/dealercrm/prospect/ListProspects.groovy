package org.dealercrm.prospect

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.LightColour
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.ProspectFilter
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.SiteDays

SiteDays days = SiteDays.of(delegator)
RowScope scope = RowScope.of(delegator, security, userLogin)
ProspectFilter filter = new ProspectFilter(parameters, days)
ProspectDisplay display = new ProspectDisplay(days, locale, timeZone.toZoneId())
List<EntityCondition> conditions = filter.conditions(scope)

EntityQuery counted = EntityQuery.use(delegator).from('ProspectListView')
EntityQuery listed = EntityQuery.use(delegator).from('ProspectListView')
        .select(['salesOpportunityId', 'externalId', 'customerName', 'customerPartyId', 'phoneE164', 'emailAddress', 'modelName', 'sourceName',
                'brandName', 'facilityId', 'facilityName', 'adviserPartyId', 'adviserFirstName', 'adviserLastName', 'contactable', 'verificationStatusId',
                'stageId', 'intakeRunId', 'trafficDate', 'callCount', 'quoteCount', 'visitCount', 'testDriveCount', 'otherCount',
                'attemptCount', 'lastFollowUpDate', 'nextAttemptDate', 'baseDate', 'yellowFromDate', 'redFromDate', 'verdictTypeId'] as Set)
        .orderBy('-trafficDate', '-salesOpportunityId')
if (conditions) {
    counted.where(conditions)
    listed.where(conditions)
}
Page paging = Page.of(parameters, counted.queryCount())
context.paging = paging
context.prospects = listed.offset(paging.offset).limit(paging.size).queryList().collect { GenericValue row -> display.of(row) }
context.filterQuery = filter.query()
context.filterFields = filterFields(filter, scope, display)
context.filtered = !filter.query().empty
context.filter = ProspectFilter.NAMES.collectEntries { String name -> [(name): filter.value(name)] }

List<Map> filterFields(ProspectFilter filter, RowScope scope, ProspectDisplay display) {
    Closure label = { String key -> UtilProperties.getMessage('DealercrmProspectUiLabels', key, locale) }
    Closure shared = { String key -> UtilProperties.getMessage('DealercrmUiLabels', key, locale) }
    List<Map> fields = [
        [name: 'brandId', label: shared('DealercrmBrand'), options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList()
                .collect { [it.brandId, it.brandName] }],
        [name: 'facilityId', label: shared('DealercrmSite'), options: from('DealershipSiteView').orderBy('facilityName').queryList()
                .collect { [it.facilityId, it.facilityName] }],
        [name: 'adviserPartyId', label: shared('DealercrmAdviser'), options: from('DealershipBrandParty')
                .where('roleTypeId', 'SALES_REP').getFieldList('partyId').unique().collect { [it, PersonName.of(delegator, it)] }.sort { it[1] }
                + [[ProspectFilter.NOBODY, shared('DealercrmUnassigned')]]],
        [name: 'outcome', label: label('DealercrmProspectVerdict'), options: ['VALID', 'INVALID', 'VERIFIED', 'UNVERIFIED']
                .collect { [it, label('DealercrmProspectOutcome_' + it)] }],
        [name: 'verificationStatusId', label: label('DealercrmProspectStatus'), options: from('StatusItem')
                .where('statusTypeId', 'PROSPECT_VERIFY').orderBy('sequenceId').cache().queryList()
                .collect { [it.statusId, display.described('StatusItem', it.statusId)] }],
        [name: 'stageId', label: label('DealercrmProspectStage'), options: from('SalesOpportunityStage').orderBy('sequenceNum').cache().queryList()
                .findAll { it.opportunityStageId.startsWith('DCRM_') }
                .collect { [it.opportunityStageId, display.described('SalesOpportunityStage', it.opportunityStageId)] }],
        [name: 'colour', label: UtilProperties.getMessage('DealercrmTrafficLightUiLabels', 'DealercrmTrafficLightLight', locale),
                options: LightColour.values().collect { [it.name(), UtilProperties.getMessage('DealercrmTrafficLightUiLabels', it.labelKey(), locale)] }]
    ]
    return fields.findAll { it.name != 'adviserPartyId' || scope.reach() != RowScope.Reach.OWN }
            .collect { it + [value: filter.value(it.name)] }
}
