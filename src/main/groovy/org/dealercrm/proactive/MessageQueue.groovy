package org.dealercrm.proactive

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.calendar.contact.ContactChannel
import org.dealercrm.calendar.contact.QueueContact
import org.dealercrm.proactive.call.ProactiveQueue
import org.dealercrm.shared.queue.WorkQueue

Closure label = { String key, Map names = [:] -> UtilProperties.getMessage('DealercrmProactiveUiLabels', key, names, locale) }
ProactiveQueue waiting = ProactiveQueue.of(delegator, security, userLogin)
WorkQueue.Claim claim = WorkQueue.of(delegator, ProactiveQueue.ID).claimOf(userLogin).orElse(null)
GenericValue record = claim ? from('ProactiveRecord').where('proactiveRecordId', claim.recordId(), 'statusId', 'PROR_WHATSAPP').queryFirst() : null
ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
context.queue = [recordId: record?.proactiveRecordId, token: claim?.token(), form: 'RecordMessage', field: 'messageOutcomeId', release: 'ReleaseMessage',
                 counts: [[waiting.countMessages(), label('DealercrmProactiveMessagesWaiting')]], question: label('DealercrmProactiveMessageQuestion'),
                 historyTitle: label('DealercrmProactiveHistory'), idleTitle: label('DealercrmProactiveMessageIdle'), idleText: label('DealercrmProactiveMessageIdleText')]
if (!record && waiting.countMessages() == 0) {
    context.queue += [idleTitle: label('DealercrmProactiveMessageIdleNothing'), idleText: label('DealercrmProactiveMessageIdleNothingText')]
}
if (record) {
    CallScreen screen = CallScreen.of(delegator, record, display, userLogin)
    String picture = CallScreen.pictureAddress(delegator, screen.campaign())
    context.proactiveRecordId = record.proactiveRecordId
    context.record = display.record(record)
    context.campaign = screen.campaign()
    context.queue.contact = QueueContact.of(dispatcher, userLogin, CallScreen.question(record, screen.campaign(), ContactChannel.WHATSAPP), locale)
    context.message = screen.message(picture)
    context.chatLink = screen.chatLink(record.phoneE164, picture)
    context.pictureMissing = !picture
    context.outcomes = [[id: 'SENT', key: '1', text: label('DealercrmProactiveMessageSent'), tone: 'valid', requires: ''],
                        [id: 'NONE', key: '2', text: label('DealercrmProactiveMessageNone'), tone: 'invalid', requires: '']]
    context.queue += [title: record.customerName ?: '', outcomes: context.outcomes, script: []]
    context.history = PersonHistory.of(delegator, record.partyId, display)
}
