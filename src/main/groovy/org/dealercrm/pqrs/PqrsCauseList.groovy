package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue

String name = locale.language == 'es' ? 'nameEs' : 'nameEn'
Map areas = from('PqrsArea').queryList().collectEntries { GenericValue area -> [area.pqrsAreaId, area.getString(name)] }
context.causes = from('PqrsCause').orderBy('sequenceNum', 'pqrsCauseId').queryList().collect { GenericValue cause ->
    [pqrsCauseId: cause.pqrsCauseId, sequenceNum: cause.sequenceNum ?: '', name: cause.getString(name), area: areas[cause.pqrsAreaId] ?: '',
     used: uiLabelMap['DealercrmPqrsAnswerUsed_' + (cause.thruDate ? 'N' : 'Y')]]
}
