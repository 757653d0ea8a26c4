package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.ChoiceName

Map types = from('PqrsType').queryList().collectEntries { GenericValue type -> [type.pqrsTypeId, ChoiceName.of(type, locale)] }
context.templates = from('PqrsAnswerTemplate').orderBy('localeId', 'templateName').queryList().collect { GenericValue template ->
    [answerTemplateId: template.answerTemplateId, templateName: template.templateName, subject: template.subject,
     type: types[template.pqrsTypeId] ?: uiLabelMap.DealercrmPqrsAnswerAllTypes, language: uiLabelMap['DealercrmPqrsAnswerLanguage_' + template.localeId],
     used: uiLabelMap['DealercrmPqrsAnswerUsed_' + (template.thruDate ? 'N' : 'Y')]]
}
