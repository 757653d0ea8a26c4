package org.dealercrm.activity

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.ActivityTypeName

Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityRulingUiLabels', key, locale) }
Closure yes = { String enabled -> UtilProperties.getMessage('DealercrmUiLabels', enabled == 'N' ? 'DealercrmNo' : 'DealercrmYes', locale) }
Closure enumerations = { String typeId, String prefix ->
    from('Enumeration').where('enumTypeId', typeId).orderBy('sequenceId').cache().queryList()
            .collect { GenericValue item -> [id: item.enumId, text: label(prefix + item.enumId)] }
}
ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())

context.mayEdit = security.hasEntityPermission('DEALERCRM_ACTIVITY_RULING', '_CREATE', userLogin)
context.rules = from('ActivityRule').orderBy('sequenceNum', 'activityRuleId').queryList().collect { GenericValue rule ->
    [activityRuleId: rule.activityRuleId, sequenceNum: rule.sequenceNum, text: display.rule(rule), reason: display.reason(rule.reasonEnumId),
     words: (rule.textParameter ?: '').readLines().join(', '), enabledText: yes(rule.enabled)]
}
context.rule = parameters.activityRuleId ? from('ActivityRule').where('activityRuleId', parameters.activityRuleId).queryOne() : null
context.ruleTitle = context.rule ? display.rule(context.rule) : label('DealercrmRulingRuleNew')
context.kinds = enumerations('DCRM_ACTV_RULE', 'DealercrmRulingKind_')
context.reasons = enumerations('DCRM_ACTV_REASON', 'Enumeration.description.')
context.types = from('FollowUpActivityType').orderBy('sequenceNum').cache().queryList()
        .collect { GenericValue type -> [id: type.activityTypeId, text: ActivityTypeName.of(type, locale)] }
context.yesNo = ['Y', 'N'].collect { [id: it, text: yes(it)] }
