package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.proactive.whatsapp.MessageMarks
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope

int most = 100
ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
List<EntityCondition> conditions = RowScope.of(delegator, security, userLogin).conditions('brandId', 'facilityId', 'agentPartyId')
if (parameters.unknown == 'Y') {
    conditions = conditions + [EntityCondition.makeCondition('partyId', EntityOperator.EQUALS, null)]
}
context.unknownOnly = parameters.unknown == 'Y'
context.most = most
context.replies = from('WhatsAppReply').where(conditions).orderBy('-receivedDate', '-providerMessageId').maxRows(most).queryList().collect { GenericValue row ->
    [date: display.moment(row.receivedDate), phone: row.phoneE164, words: MessageMarks.words(row, locale), optOut: row.optOut == 'Y',
     name: row.partyId ? PersonName.of(delegator, row.partyId) : row.profileName ?: '', known: row.partyId != null,
     proactiveRecordId: row.proactiveRecordId ?: '', agent: row.agentPartyId ? PersonName.of(delegator, row.agentPartyId) : '']
}
