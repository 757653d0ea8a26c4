package org.dealercrm.pqrs

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.pqrs.term.Staff
import org.dealercrm.shared.ChoiceName
import org.dealercrm.shared.PersonName

Closure inUse = { List<Map> all -> all.findAll { !it.ended } }
Closure named = { String entity, String id -> from(entity).orderBy('sequenceNum', id).queryList().collect { GenericValue row ->
    [id: row[id], text: ChoiceName.of(row, locale), ended: row.thruDate != null] } }
List<Map> types = named('PqrsType', 'pqrsTypeId')
List<Map> areas = named('PqrsArea', 'pqrsAreaId')
List<Map> sites = from('DealershipSiteView').orderBy('facilityName').queryList().collect { [id: it.facilityId, text: it.facilityName, ended: it.thruDate != null] }
List<Map> brands = from('DealershipBrand').orderBy('sequenceNum').queryList().collect { [id: it.brandId, text: it.brandName, ended: it.thruDate != null] }
Closure called = { List<Map> options, Object id -> id ? options.find { it.id == id }?.text ?: id : UtilProperties.getMessage('DealercrmPqrsRuleUiLabels', 'DealercrmPqrsRuleAny', locale) }
context.rules = from('PqrsAssignmentRule').where('thruDate', null).orderBy('sequenceNum', 'assignmentRuleId').queryList().collect { GenericValue rule ->
    [assignmentRuleId: rule.assignmentRuleId, place: rule.sequenceNum.toString(), site: called(sites, rule.facilityId), brand: called(brands, rule.brandId),
     type: called(types, rule.pqrsTypeId), area: called(areas, rule.pqrsAreaId), toArea: rule.toAreaId ? called(areas, rule.toAreaId) : '',
     responsible: PersonName.of(delegator, rule.responsiblePartyId)] }
context.types = inUse(types)
context.areas = inUse(areas)
context.sites = inUse(sites)
context.brands = inUse(brands)
context.staff = Staff.choices(delegator)
