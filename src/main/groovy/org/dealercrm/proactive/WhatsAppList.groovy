package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.proactive.whatsapp.AccountState

ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
Closure yesNo = { Object value -> uiLabelMap[value == 'Y' ? 'DealercrmYes' : 'DealercrmNo'] }
context.accounts = from('WhatsAppAccount').orderBy('scopeTypeId', 'scopeId', '-fromDate').queryList().collect { GenericValue row ->
    AccountState state = AccountState.of(delegator, row)
    row.getAllFields() + [from: display.day(row.fromDate), webhook: state.webhook(), secrets: state.secrets(locale),
            state: uiLabelMap[row.enabled == 'Y' ? 'DealercrmWhatsAppOn' : 'DealercrmWhatsAppOff'],
            scope: row.scopeTypeId == 'SITE' ? display.site(row.scopeId) : row.scopeTypeId == 'BRAND' ? display.brand(row.scopeId) : uiLabelMap.DealercrmWhatsAppGroup]
}
context.templates = from('WhatsAppTemplate').orderBy('templateName', 'languageId').queryList().collect { GenericValue row ->
    row.getAllFields() + [picture: yesNo(row.hasPicture), category: uiLabelMap['DealercrmWhatsAppCategory_' + row.categoryId],
            bodyFields: (row.bodyFields ?: '').tokenize().withIndex(1).collect { String field, int place -> place + ' = ' + field }.join(', '),
            state: uiLabelMap['StatusItem.description.' + row.statusId]]
}
context.words = from('WhatsAppOptOutWord').orderBy('optOutWord').getFieldList('optOutWord')
