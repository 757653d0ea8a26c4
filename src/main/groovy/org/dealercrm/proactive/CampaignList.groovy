package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.proactive.call.RecordStates

CampaignReach reach = CampaignReach.of(delegator, security, userLogin)
ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
Catalogue catalogue = new Catalogue(delegator, locale)
EntityQuery counted = EntityQuery.use(delegator).select('marketingCampaignId', 'statusId', 'recordCount').from('ProactiveRecordTotals')
List<EntityCondition> within = reach.records()
if (within) {
    counted.where(within)
}
Map counts = counted.queryList().groupBy { GenericValue row -> row.marketingCampaignId }
context.campaigns = reach.all().collect { GenericValue campaign ->
    List<GenericValue> rows = counts[campaign.marketingCampaignId] ?: []
    [marketingCampaignId: campaign.marketingCampaignId, name: campaign.campaignName, reason: catalogue.reason(campaign.proactiveReasonId),
     statusId: campaign.statusId, status: display.status(campaign.statusId), from: display.day(campaign.fromDate), thru: display.day(campaign.thruDate),
     total: rows.sum(0) { it.recordCount }, open: rows.findAll { it.statusId in RecordStates.OPEN }.sum(0) { it.recordCount },
     booked: rows.findAll { it.statusId == RecordStates.BOOKED }.sum(0) { it.recordCount }]
}
