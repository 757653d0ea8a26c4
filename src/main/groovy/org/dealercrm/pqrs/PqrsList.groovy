package org.dealercrm.pqrs

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.SiteDays

CaseDisplay display = new CaseDisplay(delegator, locale)
CaseMask mask = CaseMask.of(security, userLogin)
CaseFilter filter = new CaseFilter(parameters, mask.mayFindPeople())
Closure label = { String key -> UtilProperties.getMessage('DealercrmPqrsUiLabels', key, locale) }
List<EntityCondition> conditions = filter.conditions(PqrsReach.of(delegator, security, userLogin), SiteDays.of(delegator))
Closure query = {
    EntityQuery listed = EntityQuery.use(delegator).from('PqrsCase')
    conditions ? listed.where(conditions) : listed
}

Page paging = Page.of(parameters, query().queryCount())
context.paging = paging
context.cases = query().orderBy('dueDate', 'custRequestId').offset(paging.offset).limit(paging.size).queryList()
        .collect { GenericValue row -> mask.of(display.of(row), row) }
context.filterQuery = filter.query()
context.filtered = !filter.query().empty
context.text = filter.value('text')
List<String> people = EntityQuery.use(delegator).from('PqrsCase').select('responsiblePartyId').distinct().queryList()*.responsiblePartyId
List<String> states = from('StatusItem').where('statusTypeId', 'PQRS_CASE').orderBy('sequenceId').cache().queryList()*.statusId
Closure named = { String entity, String key -> from(entity).orderBy('sequenceNum').cache().queryList().collect { [it[key], display.named(it)] } }
context.filterFields = [
    [name: 'state', options: ['UNANSWERED', 'OVERDUE', 'SOON', 'OPEN', 'ALL'].collect { [it, label('DealercrmPqrsFilter_' + it)] }
            + states.collect { [it, display.state(it)] }],
    [name: 'pqrsTypeId', options: named('PqrsType', 'pqrsTypeId')],
    [name: 'facilityId', options: from('DealershipSiteView').orderBy('facilityName').queryList().collect { [it.facilityId, it.facilityName] }],
    [name: 'brandId', options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList().collect { [it.brandId, it.brandName] }],
    [name: 'pqrsAreaId', options: named('PqrsArea', 'pqrsAreaId')],
    [name: 'responsiblePartyId', options: people.findAll().collect { [it, PersonName.of(delegator, it)] }.sort { it[1] }]
].collect { it + [label: label('DealercrmPqrs_' + it.name), value: filter.value(it.name) ?: (it.name == 'state' ? 'UNANSWERED' : '')] }
