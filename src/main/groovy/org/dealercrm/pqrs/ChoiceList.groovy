package org.dealercrm.pqrs

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue

Closure label = { String key -> UtilProperties.getMessage('DealercrmPqrsRuleUiLabels', key, locale) }
Closure shared = { String key -> UtilProperties.getMessage('DealercrmUiLabels', key, locale) }
Closure yes = { Object indicator -> shared(indicator == 'Y' ? 'DealercrmYes' : 'DealercrmNo') }
Closure choices = { String kind, String entity, String id, Closure more ->
    from(entity).orderBy('sequenceNum', id).queryList().collect { GenericValue row ->
        [choiceKindId: kind, choiceId: row[id], es: row.nameEs, en: row.nameEn, state: label('DealercrmPqrsRuleUse_' + (row.thruDate ? 'N' : 'Y')),
         change: label(row.thruDate ? 'DealercrmPqrsRuleReuse' : 'DealercrmPqrsRuleEnd')] + more(row) }
}
context.types = choices('TYPE', 'PqrsType', 'pqrsTypeId') { [letterText: it.letter ?: '', publicText: yes(it.isPublic), isPublic: it.isPublic] }
context.areas = choices('AREA', 'PqrsArea', 'pqrsAreaId') { [:] }
context.channels = choices('CHANNEL', 'PqrsChannel', 'pqrsChannelId') { [recordingText: yes(it.needsRecording), needsRecording: it.needsRecording] }
context.kinds = ['TYPE', 'AREA', 'CHANNEL'].collect { [id: it, text: label('DealercrmPqrsRuleKind_' + it)] }
context.letters = ['P', 'Q', 'R', 'S'].collect { [id: it, text: label('DealercrmPqrsRuleLetter_' + it)] }
context.noYes = ['N', 'Y'].collect { [id: it, text: yes(it)] }
Map chosen = (context.types + context.areas + context.channels).find { it.choiceKindId == parameters.choiceKindId && it.choiceId == parameters.choiceId }
if (chosen) {
    context.choiceKind = chosen.choiceKindId
    context.choiceTitle = chosen.es
    context.choice = [choiceKindId: chosen.choiceKindId, choiceId: chosen.choiceId, nameEs: chosen.es, nameEn: chosen.en,
            isPublic: chosen.isPublic, needsRecording: chosen.needsRecording]
}
