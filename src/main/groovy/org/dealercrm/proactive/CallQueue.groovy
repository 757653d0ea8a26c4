package org.dealercrm.proactive

import java.time.LocalDate
import java.time.LocalTime
import java.time.format.DateTimeFormatter

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.calendar.BusinessCalendar
import org.dealercrm.calendar.SiteCalendars
import org.dealercrm.calendar.contact.ContactChannel
import org.dealercrm.calendar.contact.QueueContact
import org.dealercrm.proactive.call.CallOutcome
import org.dealercrm.proactive.call.CallServices
import org.dealercrm.proactive.call.Outcomes
import org.dealercrm.proactive.call.ProactiveQueue
import org.dealercrm.proactive.call.RecordStates
import org.dealercrm.shared.Clock
import org.dealercrm.shared.SiteZone
import org.dealercrm.shared.queue.WorkQueue

Closure label = { String key, Map names = [:] -> UtilProperties.getMessage('DealercrmProactiveUiLabels', key, names, locale) }
Closure stopped = { String key, Map names = [:] -> UtilProperties.getMessage('DealercrmProactiveQueueUiLabels', 'DealercrmProactiveStopped' + key, names, locale) }
ProactiveQueue waiting = ProactiveQueue.of(delegator, security, userLogin)
WorkQueue.Claim claim = WorkQueue.of(delegator, ProactiveQueue.ID).claimOf(userLogin).orElse(null)
GenericValue held = claim ? from('ProactiveRecord').where('proactiveRecordId', claim.recordId()).queryOne() : null
GenericValue inHand = RecordStates.channel(held) == ContactChannel.CALL ? held : null
GenericValue record = inHand && CallServices.mayGoOn(inHand) ? inHand : null
ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
context.queue = [recordId: record?.proactiveRecordId, token: claim?.token(), form: 'RecordCall', field: 'proactiveOutcomeId', release: 'ReleaseRecord',
                 counts: [[waiting.countCallbacks(), label('DealercrmProactiveCallbacksDue')], [waiting.countRecords(), label('DealercrmProactiveWaiting')],
                          [waiting.countMessages(), label('DealercrmProactiveMessagesWaiting')]],
                 question: label('DealercrmProactiveQuestion'), historyTitle: label('DealercrmProactiveHistory'),
                 idleTitle: label('DealercrmProactiveIdleTitle'), idleText: label('DealercrmProactiveIdleText')]

if (inHand && !record) {
    context.queue += [idleTitle: stopped('Title'), idleText: stopped('Text', [campaign: inHand.getRelatedOne('ProactiveCampaign', true).campaignName,
                                                                             customer: inHand.customerName ?: inHand.phoneE164])]
} else if (!record) {
    Map why = waiting.countCallbacks() + waiting.countRecords() == 0 ? null : waiting.blocked()
    GenericValue next = waiting.agreed(1).find()
    if (why == null) {
        context.queue += [idleTitle: label('DealercrmProactiveIdleNothing'), idleText: label('DealercrmProactiveIdleNothingText',
                [next: next ? next.customerName + ', ' + display.moment(next.dueDate) : label('DealercrmProactiveIdleNone')])]
    } else if (why) {
        context.queue += [idleTitle: label('DealercrmProactiveIdleBlocked'), idleText: label('DealercrmProactiveIdleBlockedText',
                [why: why.collect { rule, Long count -> count + ' – ' + label('DealercrmProactiveBlocked_' + rule).uncapitalize() }.join('; ')])]
    }
}
if (record) {
    Catalogue catalogue = new Catalogue(delegator, locale)
    CallScreen screen = CallScreen.of(delegator, record, display, userLogin)
    context.proactiveRecordId = record.proactiveRecordId
    context.record = display.record(record)
    context.campaign = screen.campaign()
    context.stoppedText = screen.campaign().statusId == CampaignStates.ACTIVE ? '' : stopped('During')
    context.vehicle = screen.vehicle()
    context.callback = from('ProactiveCallback').where('proactiveRecordId', record.proactiveRecordId, 'closedDate', null).orderBy('dueDate').queryFirst()
    context.queue.contact = QueueContact.of(dispatcher, userLogin, CallScreen.question(record, screen.campaign(), ContactChannel.CALL), locale)
    context.callbackDue = context.callback ? display.moment(context.callback.dueDate) : ''
    context.slots = OfferedPlaces.of(delegator, record, locale)
    context.outcomes = catalogue.inUse('ProactiveOutcome').findAll { it.shortcutKey }.collect { GenericValue row ->
        CallOutcome outcome = Outcomes.of(row)
        [id: row.proactiveOutcomeId, key: row.shortcutKey, text: catalogue.name(row), tone: outcome.tone(), requires: outcome.needs(!context.slots.empty).join(' ')]
    }
    context.noContactReasons = catalogue.contactReasons('NO_CONTACT').collect { [id: it.contactReasonId, text: catalogue.name(it)] }
    context.noBookingReasons = catalogue.contactReasons('NO_BOOKING').collect { [id: it.contactReasonId, text: catalogue.name(it)] }
    context.queue += [title: record.customerName ?: '', outcomes: context.outcomes, script: screen.script()]
    LocalDate today = Clock.today(SiteZone.of(delegator, record.facilityId).zone())
    BusinessCalendar calendar = SiteCalendars.of(delegator).at(record.facilityId)
    DateTimeFormatter named = DateTimeFormatter.ofPattern('EEE d MMM', locale)
    Closure days = { int first -> (first..40).collect { today.plusDays(it) }.findAll { LocalDate day -> calendar.isBusinessDay(day) || day == today }
            .take(20).collect { LocalDate day -> [id: day.toString(), text: named.format(day)] } }
    context.callBackDays = days(0)
    context.appointmentDays = days(0)
    context.times = (14..38).collect { LocalTime.of(it.intdiv(2), it % 2 * 30).toString() }.collect { [id: it, text: it] }
    context.history = PersonHistory.of(delegator, record.partyId, display)
}
