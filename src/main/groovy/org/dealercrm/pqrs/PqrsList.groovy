package org.dealercrm.pqrs

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.pqrs.notice.UntoldNotices
import org.dealercrm.pqrs.report.Backlog
import org.dealercrm.pqrs.report.FigureFilter
import org.dealercrm.pqrs.report.Measure
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName

CaseDisplay display = new CaseDisplay(delegator, locale)
CaseMask mask = CaseMask.of(security, userLogin)
CaseFilter filter = new CaseFilter(parameters, mask.mayFindPeople())
Closure label = { String key -> UtilProperties.getMessage('DealercrmPqrsUiLabels', key, locale) }
PqrsReach reach = PqrsReach.of(delegator, security, userLogin)
CaseList list = CaseList.of(delegator, reach, filter, CaseDays.of(delegator))
Page paging = Page.of(parameters, list.total())
context.paging = paging
context.cases = list.rows(paging).collect { GenericValue row -> mask.of(display.of(row), row) }
context.filterQuery = filter.query()
context.filtered = !filter.query().empty
context.text = filter.value('text')
context.intakeRunId = filter.value('intakeRunId')
Closure listed = { String key, Map values = [:] -> UtilProperties.getMessage('DealercrmPqrsRuleUiLabels', 'DealercrmPqrsRule' + key, values, locale) }
context.untoldNotices = security.hasEntityPermission('DEALERCRM_PQRS', '_UPDATE', userLogin) ? UntoldNotices.sentence(delegator, reach, locale) : ''
context.period = ['fromDay', 'thruDay'].collect { [name: it, label: uiLabelMap['DealercrmPqrs_' + it], value: filter.value(it)] }
context.wrongDays = filter.wrong().collect { listed('DayWrong', [value: filter.value(it)]) }
List<String> people = (list.responsibles() + [filter.value('responsiblePartyId')]).unique().findAll { it && it != FigureFilter.NONE }
List<String> states = from('StatusItem').where('statusTypeId', 'PQRS_CASE').orderBy('sequenceId').cache().queryList()*.statusId
Closure named = { String entity, String key -> from(entity).orderBy('sequenceNum').cache().queryList().collect { [it[key], display.named(it)] } }
List none = [[FigureFilter.NONE, uiLabelMap.DealercrmPqrsReportNone]]
context.month = filter.value('month')
context.filterFields = [
    [name: 'state', options: ['UNANSWERED', 'OVERDUE', 'SOON', 'UNTOLD', 'OPEN', 'ALL'].collect { [it, label('DealercrmPqrsFilter_' + it)] }
            + states.collect { [it, display.state(it)] }],
    [name: 'pqrsTypeId', options: named('PqrsType', 'pqrsTypeId')],
    [name: 'facilityId', options: from('DealershipSiteView').orderBy('facilityName').queryList().collect { [it.facilityId, it.facilityName] } + none],
    [name: 'brandId', options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList().collect { [it.brandId, it.brandName] } + none],
    [name: 'pqrsAreaId', options: named('PqrsArea', 'pqrsAreaId') + none],
    [name: 'pqrsCauseId', options: named('PqrsCause', 'pqrsCauseId') + none],
    [name: 'responsiblePartyId', options: [[FigureFilter.NONE, label('DealercrmPqrsNobody')]]
            + people.collect { [it, PersonName.of(delegator, it)] }.sort { it[1] }],
    [name: 'measure', options: Measure.values().collect { [it.name(), uiLabelMap['DealercrmPqrsReportFigure_' + it]] }],
    [name: 'age', options: Backlog.ages().collect { [it.name(), uiLabelMap['DealercrmPqrsReportAge_' + it]] }]
].collect { it + [label: uiLabelMap['DealercrmPqrs_' + it.name], value: filter.value(it.name) ?: (it.name == 'state' ? 'UNANSWERED' : '')] }
