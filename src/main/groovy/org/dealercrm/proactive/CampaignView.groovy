package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.proactive.call.BlockedRecords
import org.dealercrm.proactive.call.RecordStates
import org.dealercrm.shared.PersonName

CampaignReach reach = CampaignReach.of(delegator, security, userLogin)
GenericValue row = reach.seen(parameters.marketingCampaignId ?: null)
context.mayChange = false
if (row) {
    ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
    String id = row.marketingCampaignId
    boolean change = security.hasEntityPermission('DEALERCRM_PROACTIVE', '_UPDATE', userLogin) && reach.mayChange(row)
    context.marketingCampaignId = id
    context.campaign = row.getAllFields() + [status: display.status(row.statusId), reason: new Catalogue(delegator, locale).reason(row.proactiveReasonId),
            purpose: uiLabelMap['DealercrmProactivePurpose_' + row.purposeId], from: display.day(row.fromDate), thru: display.day(row.thruDate),
            owner: PersonName.of(delegator, row.ownerPartyId), scriptLines: ScriptText.lines(row.scriptText ?: '')]
    context.mayChange = change && row.statusId != CampaignStates.FINISHED
    context.steps = change ? CampaignStates.after(row.statusId) : []
    context.brands = from('DealershipBrand').where('thruDate', null).orderBy('sequenceNum').queryList()
    context.sites = from('DealershipSiteView').where('thruDate', null).orderBy('facilityName').queryList()
    context.segments = from('ProactiveSegment').orderBy('segmentName').queryList()
    context.profiles = from('IntakeProfile').where('thruDate', null, 'reportTypeId', 'CUSTOMER_REPORT').orderBy('profileName').queryList()
    context.pictureAddress = CallScreen.pictureAddress(delegator, row)
    context.scopeRows = from('ProactiveCampaignBrand').where('marketingCampaignId', id).queryList().collect { GenericValue brand ->
        [marketingCampaignId: id, kind: uiLabelMap.DealercrmBrand, brandId: brand.brandId, facilityId: '', text: display.brand(brand.brandId)]
    } + from('ProactiveCampaignSite').where('marketingCampaignId', id).queryList().collect { GenericValue site ->
        [marketingCampaignId: id, kind: uiLabelMap.DealercrmSite, brandId: '', facilityId: site.facilityId, text: display.site(site.facilityId)]
    }
    EntityCondition here = EntityCondition.makeCondition([EntityCondition.makeCondition('marketingCampaignId', id)] + reach.records(), EntityOperator.AND)
    Map counts = EntityQuery.use(delegator).select('statusId', 'recordCount').from('ProactiveRecordTotals').where(here).queryList()
            .collectEntries { GenericValue count -> [(count.statusId): count.recordCount] }
    context.recordCount = counts.values().sum(0L)
    context.states = RecordStates.ALL.findAll { counts[it] }.collect { String state -> [id: state, text: display.status(state), count: counts[state]] }
    BlockedRecords blocked = BlockedRecords.within(delegator, row.statusId == CampaignStates.FINISHED ? [EntityCondition.makeCondition('proactiveRecordId', '-')]
            : [EntityCondition.makeCondition('marketingCampaignId', id)] + reach.records())
    context.blockedTotal = blocked.total()
    context.blocked = blocked.counts().collect { rule, Long count -> [ruleId: rule.name(), text: uiLabelMap['DealercrmProactiveBlocked_' + rule], count: count] }
    EntityCondition left = EntityCondition.makeCondition([EntityCondition.makeCondition('marketingCampaignId', id)]
            + reach.scope().conditions('brandId', 'facilityId', 'partyId'), EntityOperator.AND)
    context.exclusions = EntityQuery.use(delegator).select('reasonId').from('ProactiveExclusion').where(left).queryList()
            .countBy { GenericValue exclusion -> exclusion.reasonId }
            .collect { String reason, Integer count -> [reasonId: reason, text: uiLabelMap['DealercrmProactiveExcluded_' + reason], count: count] }
}
