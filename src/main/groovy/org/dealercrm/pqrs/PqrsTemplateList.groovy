package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue

String name = locale.language == 'es' ? 'nameEs' : 'nameEn'
Map types = from('PqrsType').queryList().collectEntries { GenericValue type -> [type.pqrsTypeId, type.getString(name)] }
context.templates = from('PqrsAnswerTemplate').orderBy('localeId', 'templateName').queryList().collect { GenericValue template ->
    [answerTemplateId: template.answerTemplateId, templateName: template.templateName, subject: template.subject,
     type: types[template.pqrsTypeId] ?: uiLabelMap.DealercrmPqrsAnswerAllTypes, language: uiLabelMap['DealercrmPqrsAnswerLanguage_' + template.localeId],
     used: uiLabelMap['DealercrmPqrsAnswerUsed_' + (template.thruDate ? 'N' : 'Y')]]
}
