package org.dealercrm.dealership

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.mail.MailTable
import org.dealercrm.shared.mail.MailText

Closure filling = { GenericValue template ->
    List<String> names = (template.placeholderNames ?: '').tokenize()
    Map tables = names.contains('items') ? [items: new MailTable(['…', '…'], [['…', '…'], ['…', '…']])] : [:]
    new MailText.Filling((names - tables.keySet()).collectEntries { String name -> [(name): '[' + name + ']'] }, tables,
            names.contains('link') ? 'https://…' : null)
}
context.mailTemplates = from('MailTemplate').orderBy('mailTemplateId', '-localeId').queryList().collect { GenericValue template ->
    template.getAllFields() + [subjectText: MailText.of(template.subject, template.bodyText, filling(template)).subject(), language: Locale.forLanguageTag(template.localeId).getDisplayLanguage(locale)]
}
GenericValue template = parameters.mailTemplateId
        ? from('MailTemplate').where('mailTemplateId', parameters.mailTemplateId, 'localeId', parameters.localeId ?: 'es').queryOne() : null
context.mailTemplate = template
if (template != null) {
    context.language = Locale.forLanguageTag(template.localeId).getDisplayLanguage(locale)
    context.placeholders = (template.placeholderNames ?: '').tokenize()
    context.preview = MailText.of(parameters.subject ?: template.subject, parameters.bodyText ?: template.bodyText, filling(template))
}
