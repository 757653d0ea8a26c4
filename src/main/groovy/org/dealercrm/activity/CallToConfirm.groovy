package org.dealercrm.activity

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.activity.confirmation.ConfirmationOutcome
import org.dealercrm.activity.confirmation.ConfirmationQueue
import org.dealercrm.activity.confirmation.ReportedCustomer
import org.dealercrm.calendar.contact.QueueContact
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.queue.WorkQueue

Closure label = { String key, Map names = [:] -> UtilProperties.getMessage('DealercrmActivityConfirmationUiLabels', key, names, locale) }
ConfirmationQueue waiting = ConfirmationQueue.of(delegator, security, userLogin)
WorkQueue.Claim claim = WorkQueue.of(delegator, 'ACTIVITY_CONFIRM').claimOf(userLogin).orElse(null)
context.queue = [recordId: claim?.recordId(), token: claim?.token(), form: 'RecordConfirmation', field: 'confirmationTypeId',
                 release: 'ReleaseConfirmation', question: label('DealercrmConfirmationQuestion'),
                 counts: [[waiting.countUntouched(), label('DealercrmConfirmationWaiting')], [waiting.countDueAgain(), label('DealercrmConfirmationDueAgain')]],
                 historyTitle: label('DealercrmConfirmationHistory'), idleTitle: label('DealercrmConfirmationIdleTitle'),
                 idleText: label('DealercrmConfirmationIdleText')]

if (claim) {
    GenericValue row = from('FollowUpActivity').where('activityId', claim.recordId()).queryOne()
    ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
    ReportedCustomer customer = ReportedCustomer.of(row)
    context.activityId = row.activityId
    context.activity = display.of(from('ActivityListView').where('activityId', row.activityId).queryOne())
    context.customer = [name: customer.name(), phone: customer.phone() ?: '', otherPhone: customer.otherPhone() ?: '',
                        email: customer.emailAddress() ?: '', document: customer.documentNumber() ?: '', city: customer.cityName() ?: '',
                        foundByName: customer.foundByName()]
    context.mayOpenProspect = security.hasEntityPermission('DEALERCRM_PROSPECT', '_VIEW', userLogin)
    Map names = [customer: customer.name(), agent: PersonName.of(delegator, userLogin.partyId), collaborator: context.activity.adviser,
                 activity: context.activity.type, date: context.activity.done, site: context.activity.facilityName]
    context.outcomes = from('ActivityConfirmationType').orderBy('sequenceNum').cache().queryList().collect { GenericValue type ->
        ConfirmationOutcome outcome = ConfirmationOutcome.valueOf(type.outcomeId)
        String tone = outcome == ConfirmationOutcome.ANOMALY || outcome == ConfirmationOutcome.COMPLAINT ? 'invalid' : outcome.settles() ? 'valid' : 'pending'
        List needs = (outcome.commentNeeded() ? ['comments'] : []) + (!customer.phone() && outcome != ConfirmationOutcome.NO_PHONE ? ['phoneText'] : [])
        [id: type.confirmationTypeId, key: type.shortcutKey, text: label('ActivityConfirmationType.description.' + type.confirmationTypeId),
         tone: tone, requires: needs.join(' ')]
    }
    context.queue += [title: customer.name() ?: label('DealercrmConfirmationNameless'), outcomes: context.outcomes,
                      script: (1..5).collect { int line -> label('DealercrmConfirmationScript' + line, names) }]
    context.queue.contact = QueueContact.of(dispatcher, userLogin, ConfirmationQueue.question(row, customer.partyId(), customer.phone()), locale)
    context.againChoices = ['30', '60', '120', '1440', '2880'].collect { String minutes -> [id: minutes, text: label('DealercrmConfirmationAgain_' + minutes)] }
    context.confirmations = from('ActivityConfirmation').where('activityId', row.activityId).orderBy('-confirmationDate', '-confirmationId').queryList()
            .collect { GenericValue call ->
                [date: display.moment(call.confirmationDate), text: label('ActivityConfirmationType.description.' + call.confirmationTypeId),
                 by: PersonName.of(delegator, call.confirmedByPartyId), phone: call.phoneE164 ?: '', comments: call.comments ?: '',
                 inForce: call.confirmationId == row.confirmationId]
            }
    context.phoneRequests = from('ActivityPhoneRequest').where('activityId', row.activityId).orderBy('-requestedDate').queryList()
            .collect { GenericValue asked ->
                [date: display.moment(asked.requestedDate), collaborator: PersonName.of(delegator, asked.collaboratorPartyId),
                 answered: display.moment(asked.answeredDate), phone: asked.phoneE164 ?: '', text: asked.answerText ?: '']
            }
}
