package org.dealercrm.indicator

import org.apache.ofbiz.entity.GenericValue

import org.dealercrm.shared.Clock
import org.dealercrm.shared.PersonName

String all = '_NA_'
context.indicators = from('IndicatorType').orderBy('sequenceNum').cache().queryList()
        .collect { GenericValue type -> [id: type.indicatorId, text: uiLabelMap['DealercrmIndicatorGoalsOf_' + type.indicatorId]] }
context.indicatorId = context.indicators.find { it.id == parameters.indicatorId }?.id ?: 'PROSPECTING'
context.goalsTitle = context.indicators.find { it.id == context.indicatorId }.text
Map goals = from('IndicatorGoal').where(indicatorId: context.indicatorId, facilityId: all, periodId: context.periodId).queryList()
        .collectEntries { GenericValue goal -> [(goal.brandId + '|' + goal.partyId): goal.goalValue] }

List rows = []
from('DealershipBrand').where(thruDate: null).orderBy('sequenceNum', 'brandName').queryList().each { GenericValue brand ->
    rows << [brandId: brand.brandId, partyId: all, brandName: brand.brandName,
            adviserName: uiLabelMap.DealercrmIndicatorWholeBrand, goalValue: goals[brand.brandId + '|' + all]]
    from('DealershipBrandParty').where(brandId: brand.brandId, roleTypeId: 'SALES_REP').filterByDate(Clock.now()).queryList()
            .collect { GenericValue member -> from('Person').where(partyId: member.partyId).cache().queryOne() }
            .findAll { it != null }
            .sort { GenericValue person -> (person.lastName ?: '') + ' ' + (person.firstName ?: '') }
            .each { GenericValue person ->
                rows << [brandId: brand.brandId, partyId: person.partyId, brandName: brand.brandName,
                        adviserName: PersonName.of(person.firstName, person.lastName), goalValue: goals[brand.brandId + '|' + person.partyId]]
            }
}
if (context.isError) {
    // the request knows its fields by row only: put back what was typed, so that nothing is lost
    Map typed = parameters.findAll { it.key.toString().startsWith('brandId_o_') }.collectEntries {
        String row = it.key.toString().substring('brandId_o_'.length())
        [(it.value + '|' + parameters['partyId_o_' + row]): parameters['goalValue_o_' + row]]
    }
    rows.each { Map row ->
        String key = row.brandId + '|' + row.partyId
        row.goalValue = typed.containsKey(key) ? typed[key] : row.goalValue
    }
}
context.goalRows = rows
context.useRequestParameters = false
