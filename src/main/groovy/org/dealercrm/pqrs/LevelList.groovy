package org.dealercrm.pqrs

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.pqrs.notice.LevelServices
import org.dealercrm.pqrs.notice.UntoldNotices

Closure label = { String key -> UtilProperties.getMessage('DealercrmPqrsRuleUiLabels', key, locale) }
Closure when = { GenericValue row -> UtilProperties.getMessage('DealercrmPqrsRuleUiLabels', 'DealercrmPqrsRuleWhen_' + row.momentId
        + (row.businessDays == 1 ? '_1' : ''), [days: row.businessDays], locale) }
Closure group = { String id -> from('SecurityGroup').where('groupId', id).cache().queryOne()?.description ?: id }
List<GenericValue> rows = from('PqrsEscalation').orderBy('sequenceNum', 'escalationId').queryList()
context.levels = rows.collect { GenericValue row ->
    [escalationId: row.escalationId, place: row.sequenceNum?.toString() ?: '', when: when(row),
     recipient: row.recipientId == 'RESPONSIBLE' ? label('DealercrmPqrsRuleResponsible') : group(row.recipientId),
     state: label('DealercrmPqrsRuleUse_' + (row.thruDate ? 'N' : 'Y')), change: label(row.thruDate ? 'DealercrmPqrsRuleReuse' : 'DealercrmPqrsRuleEnd')] }
GenericValue chosen = rows.find { it.escalationId == parameters.escalationId }
context.levelTitle = label(chosen ? 'DealercrmPqrsRuleLevelEdit' : 'DealercrmPqrsRuleLevelNew')
context.level = chosen && parameters.momentId == null ? chosen.getAllFields() : [escalationId: chosen?.escalationId ?: '', momentId: parameters.momentId,
        businessDays: parameters.businessDays, recipientId: parameters.recipientId, sequenceNum: parameters.sequenceNum]
context.untoldNotices = UntoldNotices.sentence(delegator, PqrsReach.of(delegator, security, userLogin), locale)
context.moments = ['HALF_TERM', 'BEFORE_DUE', 'AFTER_DUE'].collect { [id: it, text: label('DealercrmPqrsRuleMoment_' + it)] }
context.recipients = [[id: 'RESPONSIBLE', text: label('DealercrmPqrsRuleResponsible')]] +
        LevelServices.groups(delegator).collect { [id: it, text: group(it)] }.sort { it.text }
