package org.dealercrm.trafficlight

import org.apache.ofbiz.base.util.UtilProperties
import org.dealercrm.shared.LightColour
import org.dealercrm.shared.MonthPeriod
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.ProspectFilter
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.SiteDays

SiteDays days = SiteDays.of(delegator)
String month = parameters.month ?: ''
LightBoard board = LightBoard.of(delegator, RowScope.of(delegator, security, userLogin), [month: month], days)

Map names = [
    brandId: from('DealershipBrand').queryList().collectEntries { [(it.brandId): it.brandName] },
    facilityId: from('DealershipSiteView').queryList().collectEntries { [(it.facilityId): it.facilityName] }
]
Closure name = { String field, String id ->
    if (id == ProspectFilter.NOBODY) {
        return UtilProperties.getMessage('DealercrmUiLabels', 'DealercrmUnassigned', locale)
    }
    field == 'adviserPartyId' ? PersonName.of(delegator, id) : names[field][id] ?: id
}
context.month = month
context.registerMonth = month ?: MonthPeriod.parse('', days.group()).id()
context.colours = LightColour.values().collect { LightColour colour ->
    [id: colour.name(), style: colour.style(), total: board.total(colour),
     label: UtilProperties.getMessage('DealercrmTrafficLightUiLabels', colour.labelKey(), locale)]
}
context.boardEmpty = context.colours.every { it.total == 0 }
context.boardTables = [brandId: 'DealercrmBrand', facilityId: 'DealercrmSite', adviserPartyId: 'DealercrmAdviser'].collect { String field, String key ->
    [field: field, title: UtilProperties.getMessage('DealercrmUiLabels', key, locale),
     rows: board.owners(field).collect { String id ->
         [id: id, name: name(field, id), counts: LightColour.values().collect { LightColour colour -> board.count(field, id, colour) }]
     }.sort { it.name }]
}
