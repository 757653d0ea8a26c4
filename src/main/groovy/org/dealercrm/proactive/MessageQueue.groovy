package org.dealercrm.proactive

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.calendar.contact.ContactChannel
import org.dealercrm.calendar.contact.QueueContact
import org.dealercrm.proactive.call.ProactiveQueue
import org.dealercrm.proactive.whatsapp.SendPlan
import org.dealercrm.shared.queue.WorkQueue

Closure label = { String key, Map names = [:] -> UtilProperties.getMessage('DealercrmProactiveUiLabels', key, names, locale) }
Closure word = { String key -> UtilProperties.getMessage('DealercrmProactiveWhatsAppUiLabels', 'DealercrmWhatsApp' + key, locale) }
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
    SendPlan plan = SendPlan.of(delegator, record, userLogin, locale).orElse(null)
    context.delivery = display.marks().ofRecord(record.proactiveRecordId as String)
    context.api = plan ? [preview: plan.preview(), template: plan.templateName(), picture: plan.hasPicture() ? picture : '', refusal: plan.refusal(locale)] : null
    context.byApi = plan ? 'Y' : null
    context.beginStyle = plan ? 'dc-hidden' : 'dc-begin'
    boolean open = context.delivery.state in ['UNKNOWN', 'SENDING']
    boolean left = context.delivery.state in ['ACCEPTED', 'SENT', 'DELIVERED', 'READ']
    Closure outcome = { String id, String key, String text, String tone -> [id: id, key: key, text: text, tone: tone, requires: ''] }
    Map sent = outcome('SENT', plan && !open ? '3' : '1', plan && !open ? word('SentByHand') : open ? word('Count')
            : label('DealercrmProactiveMessageSent'), plan && !open ? 'pending' : 'valid')
    Map none = outcome('NONE', '2', label('DealercrmProactiveMessageNone'), 'invalid')
    Map send = outcome('SEND', '1', word(left ? 'Count' : 'Send'), 'valid')
    context.outcomes = !plan ? [sent, none] : open ? [sent, none, outcome('AGAIN', '3', word('Again'), 'pending')]
            : left ? [send, none] : [send, none, sent]
    context.queue += [title: record.customerName ?: '', outcomes: context.outcomes, script: [], form: plan ? 'SendMessage' : 'RecordMessage',
                      question: plan ? word('Question') : context.queue.question]
    context.history = PersonHistory.of(delegator, record.partyId, display)
}
