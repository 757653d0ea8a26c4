package org.dealercrm.activity

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.activity.ruling.RulingProposal
import org.dealercrm.shared.PersonName

Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityUiLabels', key, locale) }
Closure user = { String userLoginId ->
    GenericValue login = userLoginId ? from('UserLogin').where('userLoginId', userLoginId).cache().queryOne() : null
    login?.partyId ? PersonName.of(delegator, login.partyId) : userLoginId ?: ''
}
String id = context.activityId ?: parameters.activityId
GenericValue entered = ActivityReach.of(delegator, security, userLogin).activity(id)

if (entered) {
    ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
    GenericValue row = from('ActivityListView').where('activityId', id).queryOne()
    context.activity = display.of(row)
    context.activityId = id
    context.entered = entered
    context.mayOpenProspect = security.hasEntityPermission('DEALERCRM_PROSPECT', '_VIEW', userLogin)
    context.mayRule = entered.statusId == ActivityRules.DONE && userLogin.partyId && entered.adviserPartyId != userLogin.partyId ? 'Y' : ''
    context.proposedRules = display.rules(delegator, entered.proposedRuleIds)

    List<String> next = from('StatusValidChange').where('statusId', entered.statusId).orderBy('statusIdTo').getFieldList('statusIdTo')
    boolean open = entered.statusId == ActivityRules.DONE && entered.validityId != RulingProposal.VALID
    context.statuses = (next + (open || entered.statusId == ActivityRules.PLANNED ? [entered.statusId] : [])).unique()
            .collect { [id: it, text: label('StatusItem.description.' + it)] }
    context.changeTitle = label(next ? 'DealercrmActivityClose' : 'DealercrmActivityCorrect')

    context.rulings = from('ActivityRuling').where('activityId', id).orderBy('-rulingDate', '-rulingId').queryList().collect { GenericValue ruling ->
        [date: display.moment(ruling.rulingDate), validity: display.validity(ruling.validityId), reason: display.reason(ruling.reasonEnumId),
         validityId: ruling.validityId, ruler: PersonName.of(delegator, ruling.ruledByPartyId), comments: ruling.comments ?: '',
         judged: ruling.judgedText ?: '', proposal: display.validity(ruling.proposedValidityId), inForce: ruling.rulingId == entered.rulingId,
         inGroup: ruling.bulkRulingId != null]
    }
    context.changes = from('EntityAuditLog').where('changedEntityName', 'FollowUpActivity', 'changedFieldName', 'statusId',
            'pkCombinedValueText', id).orderBy('-changedDate', '-auditHistorySeqId').queryList().findAll { it.oldValueText }.collect { GenericValue change ->
        [date: display.moment(change.changedDate), by: user(change.changedByInfo),
         from: label('StatusItem.description.' + change.oldValueText),
         to: change.newValueText ? label('StatusItem.description.' + change.newValueText) : '']
    }
    context.changes << [date: display.moment(entered.createdDate), by: user(entered.createdByUserLogin), from: '', to: label('DealercrmActivityEnteredHere')]
}
