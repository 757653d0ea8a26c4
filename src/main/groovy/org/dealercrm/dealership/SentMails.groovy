package org.dealercrm.dealership

import java.sql.Timestamp
import java.text.DateFormat
import java.time.LocalDate

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityFunction
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.Settings
import org.dealercrm.shared.mail.Mails

DateFormat moment = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale)
moment.timeZone = timeZone
Closure shown = { GenericValue mail ->
    mail.getAllFields() + [createdText: moment.format(mail.createdDate), sentText: mail.sentDate ? moment.format(mail.sentDate) : '',
            statusText: uiLabelMap['DealercrmDealershipMail_' + mail.statusId], recipient: PersonName.of(delegator, mail.toPartyId)]
}
context.mailOff = !Mails.enabled(delegator)
context.sendAgain = [Mails.OFF, Mails.FAILED, Mails.NO_ADDRESS]

if (parameters.sentMailId) {
    GenericValue mail = from('SentMail').where('sentMailId', parameters.sentMailId).queryOne()
    context.mail = mail == null ? null : shown(mail)
    return
}

List<String> names = ['text', 'statusId', 'mailTemplateId', 'month']
Map filter = names.collectEntries { String name -> [(name): parameters[name] instanceof String ? parameters[name].trim() : ''] }
List<EntityCondition> conditions = ['statusId', 'mailTemplateId'].findAll { filter[it] }
        .collect { String name -> EntityCondition.makeCondition(name, filter[name]) }
if (filter.text) {
    String like = '%' + filter.text.toUpperCase() + '%'
    conditions << EntityCondition.makeCondition(['subject', 'toText', 'ccText'].collect { String field ->
        EntityCondition.makeCondition(EntityFunction.upperField(field), EntityOperator.LIKE, like) }, EntityOperator.OR)
}
if (filter.month ==~ /\d{4}-(0[1-9]|1[0-2])/) {
    LocalDate first = LocalDate.parse(filter.month + '-01')
    Closure start = { LocalDate day -> Timestamp.from(day.atStartOfDay(Settings.zone(delegator)).toInstant()) }
    conditions << EntityCondition.makeCondition('createdDate', EntityOperator.GREATER_THAN_EQUAL_TO, start(first))
    conditions << EntityCondition.makeCondition('createdDate', EntityOperator.LESS_THAN, start(first.plusMonths(1)))
}
EntityQuery counted = EntityQuery.use(delegator).from('SentMail')
EntityQuery listed = EntityQuery.use(delegator).from('SentMail').select(['sentMailId', 'mailTemplateId', 'toPartyId', 'toText', 'subject',
        'statusId', 'reasonText', 'createdDate', 'sentDate'] as Set).orderBy('-createdDate', '-sentMailId')
if (conditions) {
    counted.where(conditions)
    listed.where(conditions)
}
Page paging = Page.of(parameters, counted.queryCount())
context.paging = paging
context.mails = listed.offset(paging.offset).limit(paging.size).queryList().collect(shown)
context.filter = filter
context.filterQuery = filter.findAll { it.value }.collect { name, value -> name + '=' + URLEncoder.encode(value, 'UTF-8') }.join('&')
context.states = from('StatusItem').where('statusTypeId', 'SENT_MAIL').orderBy('sequenceId').cache().queryList()
        .collect { [id: it.statusId, text: uiLabelMap['DealercrmDealershipMail_' + it.statusId]] }
context.templates = from('MailTemplate').where('localeId', locale.language).orderBy('description').queryList()
        .collect { [id: it.mailTemplateId, text: it.description] }
