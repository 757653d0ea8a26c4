package org.dealercrm.dealership

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.mail.MailTable
import org.dealercrm.shared.mail.MailText

context.mailTemplates = from('MailTemplate').orderBy('mailTemplateId', '-localeId').queryList().collect { GenericValue template ->
    template.getAllFields() + [language: Locale.forLanguageTag(template.localeId).getDisplayLanguage(locale)]
}
GenericValue template = parameters.mailTemplateId
        ? from('MailTemplate').where('mailTemplateId', parameters.mailTemplateId, 'localeId', parameters.localeId ?: 'es').queryOne() : null
context.mailTemplate = template
if (template != null) {
    context.language = Locale.forLanguageTag(template.localeId).getDisplayLanguage(locale)
    List<String> names = (template.placeholderNames ?: '').tokenize()
    context.placeholders = names.collect { '${' + it + '}' }.join('  ')
    Map tables = names.contains('items') ? [items: new MailTable(['…', '…'], [['…', '…'], ['…', '…']])] : [:]
    Map values = (names - tables.keySet()).collectEntries { String name -> [(name): '[' + name + ']'] }
    context.preview = MailText.of(parameters.subject ?: template.subject, parameters.bodyText ?: template.bodyText,
            new MailText.Filling(values, tables, names.contains('link') ? 'https://…' : null))
}
