package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.ChoiceName

GenericValue cause = parameters.pqrsCauseId ? from('PqrsCause').where('pqrsCauseId', parameters.pqrsCauseId).queryOne() : null
context.rowMissing = parameters.pqrsCauseId && !cause ? 'Y' : null
context.row = cause ? cause.getAllFields() + [ended: cause.thruDate ? 'Y' : 'N'] : [ended: 'N']
context.areas = from('PqrsArea').orderBy('sequenceNum').queryList().findAll { GenericValue area -> !area.thruDate || area.pqrsAreaId == cause?.pqrsAreaId }
        .collect { GenericValue area -> [id: area.pqrsAreaId, text: ChoiceName.of(area, locale)] }
