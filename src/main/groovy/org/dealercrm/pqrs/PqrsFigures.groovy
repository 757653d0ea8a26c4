package org.dealercrm.pqrs

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.pqrs.report.FigureFilter
import org.dealercrm.shared.MonthPeriod
import org.dealercrm.shared.Settings

FigureFilter filter = new FigureFilter(parameters)
CaseDisplay display = new CaseDisplay(delegator, locale)
MonthPeriod month = MonthPeriod.parse(parameters.month, Settings.today(delegator))
Map cuts = FigureFilter.CUTS.collectEntries { String name -> [(name): filter.value(name) ?: null] }
Map result = dispatcher.runSync('calculatePqrsFigures', cuts + [month: month.id(), byCut: 'Y', userLogin: userLogin, locale: locale])

context.wrongMonth = filter.value('month') && !filter.month().present
        ? UtilProperties.getMessage('DealercrmPqrsReportUiLabels', 'DealercrmPqrsReportWrongMonth', [month: filter.value('month')], locale) : ''
context.monthId = month.id()
context.monthLabel = month.label(locale)
context.previousMonth = month.previous().id()
context.nextMonth = month.next().id()
context.cutQuery = filter.query('')
context.figureTiles = result.tiles
context.figureTables = result.tables

Closure named = { String entity, String key -> from(entity).orderBy('sequenceNum').cache().queryList().collect { [it[key], display.named(it)] } }
List none = [[FigureFilter.NONE, uiLabelMap.DealercrmPqrsReportNone]]
context.filterFields = [
    [name: 'pqrsTypeId', options: named('PqrsType', 'pqrsTypeId')],
    [name: 'pqrsAreaId', options: named('PqrsArea', 'pqrsAreaId') + none],
    [name: 'facilityId', options: from('DealershipSiteView').orderBy('facilityName').queryList().collect { GenericValue it -> [it.facilityId, it.facilityName] } + none],
    [name: 'brandId', options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList().collect { GenericValue it -> [it.brandId, it.brandName] } + none],
    [name: 'pqrsCauseId', options: named('PqrsCause', 'pqrsCauseId') + none]
].collect { it + [label: uiLabelMap['DealercrmPqrs_' + it.name], value: filter.value(it.name)] }
