package org.dealercrm.activity

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.activity.ruling.RulingProposal
import org.dealercrm.activity.ruling.RulingQueries
import org.dealercrm.activity.ruling.RulingRules
import org.dealercrm.activity.ruling.RulingServices
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.queue.WorkQueue

Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityRulingUiLabels', key, locale) }
RulingQueries queries = RulingQueries.of(delegator, security, userLogin)
WorkQueue.Claim claim = WorkQueue.of(delegator, RulingServices.QUEUE_ID).claimOf(userLogin).orElse(null)
context.queue = [recordId: claim?.recordId(), token: claim?.token(), form: 'RecordRuling', field: 'outcomeId', release: 'ReleaseActivity',
                 counts: [[queries.count(null), label('DealercrmRulingWaiting')],
                          [queries.count(RulingProposal.INVALID), label('DealercrmRulingWaitingInvalid')]],
                 question: label('DealercrmRulingQuestion'), script: [], historyTitle: label('DealercrmRulingHistory'),
                 idleTitle: label('DealercrmRulingQueueIdleTitle'), idleText: label('DealercrmRulingQueueIdleText')]

if (claim) {
    context.activityId = claim.recordId()
    GenericValue row = from('ActivityListView').where('activityId', claim.recordId()).queryOne()
    List reasons = from('Enumeration').where('enumTypeId', 'DCRM_ACTV_REASON').orderBy('sequenceId').cache().queryList()
    context.outcomes = [[id: RulingProposal.VALID, key: 'V', text: label('DealercrmRuling_ACTV_VALID'), tone: 'valid', requires: '']]
    reasons.eachWithIndex { GenericValue reason, int i ->
        context.outcomes << [id: reason.enumId, key: i < 9 ? String.valueOf(i + 1) : '', text: label('Enumeration.description.' + reason.enumId),
                             tone: 'invalid', requires: reason.enumId == RulingRules.OTHER ? 'comments' : '']
    }
    String customer = row.prospectCustomerName ?: row.customerName ?: ''
    context.queue += [title: ActivityTypeName.of(delegator, row.activityTypeId, locale) + (customer ? ': ' + customer : ''), outcomes: context.outcomes]
}
