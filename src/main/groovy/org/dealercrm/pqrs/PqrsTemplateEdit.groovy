package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.pqrs.answer.AnswerText

String name = locale.language == 'es' ? 'nameEs' : 'nameEn'
GenericValue template = parameters.answerTemplateId
        ? from('PqrsAnswerTemplate').where('answerTemplateId', parameters.answerTemplateId).queryOne() : null
context.rowMissing = parameters.answerTemplateId && !template ? 'Y' : null
context.row = template ? template.getAllFields() + [ended: template.thruDate ? 'Y' : 'N'] : [ended: 'N', localeId: locale.language == 'en' ? 'en' : 'es']
context.types = from('PqrsType').orderBy('sequenceNum').queryList().findAll { GenericValue type -> !type.thruDate || type.pqrsTypeId == template?.pqrsTypeId }
        .collect { GenericValue type -> [id: type.pqrsTypeId, text: type.getString(name)] }
context.fieldNames = AnswerText.FIELDS
