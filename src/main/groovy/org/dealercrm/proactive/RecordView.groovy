package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.proactive.call.RecordStates

GenericValue row = CampaignReach.of(delegator, security, userLogin).record(parameters.proactiveRecordId ?: null)
if (row) {
    ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
    GenericValue campaign = row.getRelatedOne('ProactiveCampaign', false)
    context.proactiveRecordId = row.proactiveRecordId
    context.record = display.record(row) + [campaignName: campaign.campaignName]
    context.mayCall = row.statusId in RecordStates.OPEN && campaign.statusId == CampaignStates.ACTIVE
            && security.hasEntityPermission('DEALERCRM_PROACTIVE_CALL', '_UPDATE', userLogin) ? 'Y' : null
    context.history = PersonHistory.of(delegator, row.partyId, display)
}
