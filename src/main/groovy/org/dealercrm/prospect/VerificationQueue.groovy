package org.dealercrm.prospect

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.calendar.contact.ContactChannel
import org.dealercrm.calendar.contact.QueueContact
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.queue.WorkQueue

Closure label = { String key, Map names = [:] -> UtilProperties.getMessage('DealercrmProspectUiLabels', key, names, locale) }
ProspectQueries queries = ProspectQueries.of(delegator, security, userLogin)
WorkQueue.Claim claim = WorkQueue.of(delegator, ProspectServices.QUEUE_ID).claimOf(userLogin).orElse(null)
context.queue = [recordId: claim?.recordId(), token: claim?.token(), form: 'RecordVerdict', field: 'verdictTypeId', release: 'Release',
                 counts: [[queries.countUntouched(), label('DealercrmProspectWaiting')], [queries.countDueAgain(), label('DealercrmProspectDueAgain')]],
                 question: label('DealercrmProspectVerdict'), historyTitle: label('DealercrmProspectVerdictHistory'),
                 idleTitle: label('DealercrmProspectQueueIdleTitle'), idleText: label('DealercrmProspectQueueIdleText')]

if (claim) {
    context.salesOpportunityId = claim.recordId()
    GenericValue row = from('ProspectListView').where('salesOpportunityId', claim.recordId()).queryOne()
    Map names = [customer: row.customerName ?: '', site: row.facilityName ?: '', model: row.modelName ?: row.brandName ?: '',
                 adviser: PersonName.of(row.adviserFirstName, row.adviserLastName), agent: PersonName.of(delegator, userLogin.partyId)]
    context.outcomes = from('ProspectVerdictType').orderBy('sequenceNum').cache().queryList().collect { GenericValue type ->
        [id: type.verdictTypeId, key: type.shortcutKey, text: label('ProspectVerdictType.description.' + type.verdictTypeId),
         tone: type.outcomeId.toLowerCase(), requires: type.outcomeId == 'INVALID' ? 'comments' : '']
    }
    context.queue += [title: row.customerName ?: '', outcomes: context.outcomes,
                      script: (1..6).collect { int line -> label('DealercrmProspectScript' + line, names) }]
    context.queue.contact = QueueContact.of(dispatcher, userLogin, ProspectQueries.question(from('Prospect').where('salesOpportunityId', claim.recordId()).queryOne(),
            ContactChannel.CALL), locale)
    context.contactMethods = from('Enumeration').where('enumTypeId', 'DCRM_CONTACT_METHOD').orderBy('sequenceId').cache().queryList()
            .collect { GenericValue method -> [id: method.enumId, text: label('Enumeration.description.' + method.enumId)] }
}
