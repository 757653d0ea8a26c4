package org.dealercrm.intake

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.ActivityTypeName

Map meanings = from('FollowUpActivityType').orderBy('sequenceNum').queryList().collectEntries { GenericValue type ->
    [(type.activityTypeId): ActivityTypeName.of(type, locale)]
}
from('StatusItem').where('statusTypeId', 'FOLLOW_UP_ACTIVITY').orderBy('sequenceId').queryList().each { GenericValue state ->
    meanings[state.statusId] = state.get('description', locale)
}
from('ProactiveOutcome').orderBy('sequenceNum').queryList().each { GenericValue outcome ->
    meanings[outcome.proactiveOutcomeId] = outcome.get(locale.language == 'es' ? 'nameEs' : 'nameEn')
}
context.meanings = meanings.collect { String id, String text -> [meaningId: id, meaningText: text] }
Closure words = { String kind ->
    from('IntakeWord').where('wordKindId', kind).orderBy('wordText').queryList().collect { GenericValue word ->
        [wordKindId: kind, wordText: word.wordText, meaningText: meanings[word.meaningId] ?: word.meaningId]
    }.sort { Map word -> word.meaningText }
}
context.typeWords = words('TYPE')
context.stateWords = words('STATE')
context.resultWords = words('RESULT')
