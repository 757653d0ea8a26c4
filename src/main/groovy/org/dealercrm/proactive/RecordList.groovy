package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.proactive.call.BlockedRecords
import org.dealercrm.proactive.call.RecordStates
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName

CampaignReach reach = CampaignReach.of(delegator, security, userLogin)
RecordFilter filter = new RecordFilter(parameters)
ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
Catalogue catalogue = new Catalogue(delegator, locale)
List<EntityCondition> conditions = filter.conditions(reach.scope())
if (filter.value(RecordFilter.BLOCKED)) {
    List<String> ids = BlockedRecords.within(delegator, conditions).ids(filter.value(RecordFilter.BLOCKED))
    context.paging = Page.of(parameters, ids.size() as long)
    List<String> onPage = ids.drop(context.paging.offset as int).take(context.paging.size as int)
    conditions = [EntityCondition.makeCondition('proactiveRecordId', EntityOperator.IN, onPage ?: ['-'])]
}
Closure query = { ->
    EntityQuery listed = EntityQuery.use(delegator).from('ProactiveRecord')
    conditions ? listed.where(conditions) : listed
}
EntityQuery rows = query().orderBy('-lastContactDate', 'priorityNum', 'proactiveRecordId')
if (!filter.value(RecordFilter.BLOCKED)) {
    context.paging = Page.of(parameters, query().queryCount())
    rows = rows.offset(context.paging.offset).limit(context.paging.size)
}
context.records = rows.queryList().collect { GenericValue row -> display.record(row) + [campaignName: row.getRelatedOne('ProactiveCampaign', true)?.campaignName ?: ''] }
EntityCondition shown = EntityCondition.makeCondition('proactiveRecordId', EntityOperator.IN, context.records*.proactiveRecordId ?: ['-'])
Map blocks = BlockedRecords.within(delegator, [shown]).byRecord()
context.records.each { Map row -> row.blocked = blocks[row.proactiveRecordId] ? uiLabelMap['DealercrmProactiveBlocked_' + blocks[row.proactiveRecordId]] : '' }
context.filterQuery = filter.query()
context.filtered = !filter.query().empty
context.filter = RecordFilter.NAMES.collectEntries { String name -> [(name): filter.value(name)] }
List agents = EntityQuery.use(delegator).select('assignedPartyId').from('ProactiveRecord').distinct().getFieldList('assignedPartyId').findAll()
context.filterFields = [
    [name: 'marketingCampaignId', label: uiLabelMap.DealercrmProactiveCampaign, options: reach.all().collect { [it.marketingCampaignId, it.campaignName] }],
    [name: 'statusId', label: uiLabelMap.DealercrmStatus, options: [[RecordFilter.OPEN, uiLabelMap.DealercrmProactiveOpen]]
            + RecordStates.ALL.collect { [it, display.status(it)] }],
    [name: 'lastOutcomeId', label: uiLabelMap.DealercrmProactiveOutcome, options: catalogue.inUse('ProactiveOutcome')
            .collect { [it.proactiveOutcomeId, catalogue.name(it)] }],
    [name: 'brandId', label: uiLabelMap.DealercrmBrand, options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList()
            .collect { [it.brandId, it.brandName] }],
    [name: 'facilityId', label: uiLabelMap.DealercrmSite, options: from('DealershipSiteView').orderBy('facilityName').queryList()
            .collect { [it.facilityId, it.facilityName] }],
    [name: 'assignedPartyId', label: uiLabelMap.DealercrmProactiveAgent, options: agents.collect { [it, PersonName.of(delegator, it)] }.sort { it[1] }],
    [name: RecordFilter.BLOCKED, label: uiLabelMap.DealercrmProactiveBlocked, options: [['ANY', uiLabelMap.DealercrmProactiveBlockedAny]]
            + BlockedRecords.RULES.collect { [it.name(), uiLabelMap['DealercrmProactiveBlocked_' + it.name()]] }]
].collect { it + [value: filter.value(it.name)] }
