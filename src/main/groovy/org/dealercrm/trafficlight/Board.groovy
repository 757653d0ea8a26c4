package org.dealercrm.trafficlight

import java.time.LocalDate

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.shared.LightColour
import org.dealercrm.shared.MonthPeriod
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.ProspectFilter
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.Settings

LocalDate today = Settings.today(delegator)
RowScope scope = RowScope.of(delegator, security, userLogin)
String month = parameters.month ?: ''
List<EntityCondition> conditions = new ArrayList<>(scope.conditions('brandId', 'facilityId', 'adviserPartyId'))
if (month) {
    MonthPeriod period = MonthPeriod.parse(month, today)
    conditions << EntityCondition.makeCondition('trafficDate', EntityOperator.GREATER_THAN_EQUAL_TO, period.firstDay())
    conditions << EntityCondition.makeCondition('trafficDate', EntityOperator.LESS_THAN_EQUAL_TO, period.lastDay())
}
LightBoard board = LightBoard.of(delegator, conditions, today)

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
context.registerMonth = month ?: MonthPeriod.parse('', today).id()
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
