package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.pqrs.answer.AnswerText
import org.dealercrm.shared.ChoiceName

GenericValue template = parameters.answerTemplateId
        ? from('PqrsAnswerTemplate').where('answerTemplateId', parameters.answerTemplateId).queryOne() : null
context.rowMissing = parameters.answerTemplateId && !template ? 'Y' : null
context.row = template ? template.getAllFields() + [ended: template.thruDate ? 'Y' : 'N'] : [ended: 'N', localeId: locale.language == 'en' ? 'en' : 'es']
context.types = from('PqrsType').orderBy('sequenceNum').queryList().findAll { GenericValue type -> !type.thruDate || type.pqrsTypeId == template?.pqrsTypeId }
        .collect { GenericValue type -> [id: type.pqrsTypeId, text: ChoiceName.of(type, locale)] }
context.fieldNames = AnswerText.FIELDS
