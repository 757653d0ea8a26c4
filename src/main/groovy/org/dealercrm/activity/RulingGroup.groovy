package org.dealercrm.activity

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.activity.ruling.JudgedText
import org.dealercrm.activity.ruling.RulingProposal
import org.dealercrm.activity.ruling.RulingQueries
import org.dealercrm.shared.Settings

Closure label = { String key, Map names = [:] -> UtilProperties.getMessage('DealercrmActivityRulingUiLabels', key, names, locale) }
ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
Map group = ['proposal', 'proposedReason', 'commentKey', 'adviserPartyId', 'brandId', 'facilityId', 'month']
        .collectEntries { String name -> [(name): parameters[name] ?: ''] }
context.group = group

if (group.proposal && group.proposedReason && group.commentKey) {
    List conditions = RulingQueries.of(delegator, security, userLogin).waiting(group)
    context.groupCount = EntityQuery.use(delegator).from('FollowUpActivity').where(conditions).queryCount()
    List rows = EntityQuery.use(delegator).from('ActivityListView').where(conditions).orderBy('-doneDate', 'activityId').maxRows(15).queryList()
    context.rows = rows.collect { GenericValue row -> display.of(row) }
    context.groupQuery = new ActivityFilter(group + [validity: ActivityFilter.UNRULED], Settings.today(delegator), Settings.zone(delegator)).query()
    if (rows) {
        context.comment = JudgedText.of(rows[0].comments, rows[0].resultText)
        context.groupTitle = label('DealercrmRulingGroupCount', [count: context.groupCount])
        context.ruleTitle = label('DealercrmRulingGroupRule', [count: context.groupCount])
        context.proposedRules = display.rules(delegator, rows[0].proposedRuleIds)
        context.proposedOutcome = rows[0].proposedReasonId ?: RulingProposal.VALID
    }
}
context.outcomes = [[id: RulingProposal.VALID, text: display.validity(RulingProposal.VALID)]]
from('Enumeration').where('enumTypeId', 'DCRM_ACTV_REASON').orderBy('sequenceId').cache().queryList().each { GenericValue reason ->
    context.outcomes << [id: reason.enumId, text: display.validity(RulingProposal.INVALID) + ': ' + display.reason(reason.enumId)]
}
