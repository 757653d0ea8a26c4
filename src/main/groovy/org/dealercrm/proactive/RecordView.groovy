package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.dealercrm.calendar.contact.ContactChannel
import org.dealercrm.proactive.call.BlockedRecords
import org.dealercrm.proactive.call.RecordStates

GenericValue row = CampaignReach.of(delegator, security, userLogin).record(parameters.proactiveRecordId ?: null)
if (row) {
    ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
    GenericValue campaign = row.getRelatedOne('ProactiveCampaign', false)
    context.proactiveRecordId = row.proactiveRecordId
    context.record = display.record(row) + [campaignName: campaign.campaignName]
    boolean open = row.statusId in RecordStates.OPEN && campaign.statusId == CampaignStates.ACTIVE
            && security.hasEntityPermission('DEALERCRM_PROACTIVE_CALL', '_UPDATE', userLogin)
    context.mayCall = open && RecordStates.channel(row) == ContactChannel.CALL ? 'Y' : null
    context.mayWrite = open && RecordStates.channel(row) == ContactChannel.WHATSAPP ? 'Y' : null
    context.blocked = BlockedRecords.within(delegator, [EntityCondition.makeCondition('proactiveRecordId', row.proactiveRecordId)]).byRecord().values()
            .collect { uiLabelMap['DealercrmProactiveBlocked_' + it] }.join()
    context.history = PersonHistory.of(delegator, row.partyId, display)
}
