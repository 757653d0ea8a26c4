package org.dealercrm.privacy

import java.sql.Timestamp
import java.time.DateTimeException
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.Settings

Closure label = { String key -> UtilProperties.getMessage('DealercrmPrivacyUiLabels', key, locale) }
Closure day = { String text ->
    try {
        LocalDate.parse(text ?: '')
    } catch (DateTimeException noDay) {
        null
    }
}
Closure start = { LocalDate from -> Timestamp.from(from.atStartOfDay(Settings.zone(delegator)).toInstant()) }
Closure what = { String formId ->
    GenericValue form = from('ControlledForm').where('formId', formId).cache().queryOne()
    form ? formId + ' ' + (locale.language == 'es' ? form.formNameEs : form.formNameEn) : label('DealercrmPrivacyExport_' + formId)
}
Closure who = { GenericValue row -> row.exportedByPartyId ? PersonName.of(delegator, row.exportedByPartyId) : row.exportedByUserLogin ?: '' }

Map filter = ['fromDay', 'thruDay', 'user', 'form', 'sha'].collectEntries { [it, (parameters[it] ?: '').toString().trim()] }
List<EntityCondition> conditions = []
if (day(filter.fromDay)) {
    conditions << EntityCondition.makeCondition('exportedDate', EntityOperator.GREATER_THAN_EQUAL_TO, start(day(filter.fromDay)))
}
if (day(filter.thruDay)) {
    conditions << EntityCondition.makeCondition('exportedDate', EntityOperator.LESS_THAN, start(day(filter.thruDay).plusDays(1)))
}
[user: 'exportedByUserLogin', form: 'formId'].each { String name, String field ->
    if (filter[name]) {
        conditions << EntityCondition.makeCondition(field, filter[name])
    }
}
if (filter.sha ==~ /[0-9a-fA-F]{4,64}/) {
    conditions << EntityCondition.makeCondition('sha256', EntityOperator.LIKE, filter.sha.toLowerCase() + '%')
}
Closure query = {
    EntityQuery listed = EntityQuery.use(delegator).from('ExportTrace')
    conditions ? listed.where(conditions) : listed
}
DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
Page paging = Page.of(parameters, query().queryCount())
context.paging = paging
context.filter = filter
context.filterQuery = filter.findAll { it.value }.collect { it.key + '=' + URLEncoder.encode(it.value as String, 'UTF-8') }.join('&')
context.traces = query().orderBy('-exportedDate', '-exportTraceId').offset(paging.offset).limit(paging.size).queryList().collect { GenericValue row ->
    [when: row.exportedDate.toInstant().atZone(Settings.zone(delegator)).format(format), by: who(row), what: what(row.formId), rows: row.rowCount ?: 0,
     period: row.periodText ?: '', filter: row.filterText ?: '', fileName: row.fileName ?: '', sha256: row.sha256 ?: '']
}
List kinds = EntityQuery.use(delegator).from('ExportTrace').select('formId').distinct().queryList()*.formId
context.forms = kinds.findAll().collect { [it, what(it)] }.sort { it[1] }
context.users = EntityQuery.use(delegator).from('ExportTrace').select('exportedByUserLogin', 'exportedByPartyId').distinct().queryList()
        .findAll { it.exportedByUserLogin }.collect { [it.exportedByUserLogin, who(it)] }.sort { it[1] }
