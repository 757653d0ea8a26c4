package org.dealercrm.intake

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.ChoiceName

Closure named = { String entity, String key -> from(entity).orderBy('sequenceNum').queryList().collectEntries { GenericValue row -> [(row.get(key)): ChoiceName.of(row, locale)] } }
Map kinds = [
    Types: from('FollowUpActivityType').orderBy('sequenceNum').queryList().collectEntries { GenericValue type -> [(type.activityTypeId): ActivityTypeName.of(type, locale)] },
    States: from('StatusItem').where('statusTypeId', 'FOLLOW_UP_ACTIVITY').orderBy('sequenceId').queryList()
            .collectEntries { GenericValue state -> [(state.statusId): state.get('description', locale)] },
    Results: named('ProactiveOutcome', 'proactiveOutcomeId'),
    CaseTypes: named('PqrsType', 'pqrsTypeId'),
    Channels: named('PqrsChannel', 'pqrsChannelId'),
    CaseStates: ['PQRS_RECEIVED', 'PQRS_ANSWERED', 'PQRS_CLOSED'].collectEntries { String id -> [(id): uiLabelMap['DealercrmIntakeCaseStatus_' + id]] }
]
// The same name can be a type of activity and a channel of cases
context.meanings = kinds.collectMany { String kind, Map meanings ->
    meanings.collect { id, text -> [meaningId: id, meaningText: uiLabelMap['DealercrmIntakeWordsOf' + kind] + ': ' + text] }
}
Map all = kinds.values().sum()
Closure words = { String kind ->
    from('IntakeWord').where('wordKindId', kind).orderBy('wordText').queryList().collect { GenericValue word ->
        [wordKindId: kind, wordText: word.wordText, meaningText: all[word.meaningId] ?: word.meaningId]
    }.sort { Map word -> word.meaningText }
}
context.typeWords = words('TYPE')
context.stateWords = words('STATE')
context.resultWords = words('RESULT')
context.caseTypeWords = words('CASE_TYPE')
context.channelWords = words('CASE_CHANNEL')
context.caseStateWords = words('CASE_STATE')
