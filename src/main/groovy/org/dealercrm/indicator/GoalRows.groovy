package org.dealercrm.indicator

import org.apache.ofbiz.entity.GenericValue

import org.dealercrm.shared.Clock
import org.dealercrm.shared.PersonName

String all = '_NA_'
Map goals = from('IndicatorGoal').where(indicatorId: 'PROSPECTING', facilityId: all, periodId: context.periodId).queryList()
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
context.goalRows = rows
// After an error the rows show what is stored: the request knows its fields by row only, and empty rows would be saved as such
context.useRequestParameters = false
