package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.ChoiceName

Map areas = from('PqrsArea').queryList().collectEntries { GenericValue area -> [area.pqrsAreaId, ChoiceName.of(area, locale)] }
context.causes = from('PqrsCause').orderBy('sequenceNum', 'pqrsCauseId').queryList().collect { GenericValue cause ->
    [pqrsCauseId: cause.pqrsCauseId, sequenceNum: cause.sequenceNum ?: '', name: ChoiceName.of(cause, locale), area: areas[cause.pqrsAreaId] ?: '',
     used: uiLabelMap['DealercrmPqrsAnswerUsed_' + (cause.thruDate ? 'N' : 'Y')]]
}
