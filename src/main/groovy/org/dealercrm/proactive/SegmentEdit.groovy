package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.proactive.list.ListFill
import org.dealercrm.proactive.list.Segment
import org.dealercrm.proactive.list.SegmentWords
import org.dealercrm.shared.RowScope

GenericValue segment = parameters.proactiveSegmentId ? from('ProactiveSegment').where('proactiveSegmentId', parameters.proactiveSegmentId).queryOne() : null
GenericValue campaign = CampaignReach.of(delegator, security, userLogin).changeable(parameters.marketingCampaignId ?: null)
context.proactiveSegmentId = segment?.proactiveSegmentId
context.marketingCampaignId = campaign?.marketingCampaignId
context.segmentForm = segment ? segment.getAllFields().collectEntries { String name, Object value ->
    [(name): value instanceof java.sql.Date ? value.toString() : value]
} : [:]
context.brands = from('DealershipBrand').where('thruDate', null).orderBy('sequenceNum').queryList()
context.sites = from('DealershipSiteView').where('thruDate', null).orderBy('facilityName').queryList()
context.preview = null
if (segment) {
    Segment customers = new Segment(segment, RowScope.of(delegator, security, userLogin))
    context.preview = [vehicles: customers.countVehicles(), campaignName: campaign?.campaignName,
                       limits: new SegmentWords(new ProactiveDisplay(delegator, locale, timeZone.toZoneId()), locale).limits(segment)]
    if (campaign) {
        ListFill fill = ListFill.counting(campaign)
        fill.add(customers.members())
        context.preview += [taken: fill.taken(), known: fill.known(), left: fill.left().collect { reason, Long count ->
            [text: uiLabelMap['DealercrmProactiveExcluded_' + reason.name()], count: count]
        }]
    }
    context.campaignChoices = CampaignReach.of(delegator, security, userLogin).all().findAll { CampaignStates.takesRecords(it.statusId) }
            .collect { [id: it.marketingCampaignId, text: it.campaignName] }
}
