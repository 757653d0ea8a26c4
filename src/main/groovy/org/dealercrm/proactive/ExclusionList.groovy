package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery

int most = 500
ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
List<EntityCondition> conditions = ['marketingCampaignId', 'reasonId'].findAll { parameters[it] }
        .collect { String name -> EntityCondition.makeCondition(name, parameters[name]) }
conditions += CampaignReach.of(delegator, security, userLogin).scope().conditions('brandId', 'facilityId', 'partyId')
Closure query = { ->
    EntityQuery listed = EntityQuery.use(delegator).from('ProactiveExclusion')
    conditions ? listed.where(EntityCondition.makeCondition(conditions, EntityOperator.AND)) : listed
}
context.exclusionTotal = query().queryCount()
context.exclusions = query().orderBy('-excludedDate', 'customerName').maxRows(most)
        .queryList().collect { GenericValue row ->
            GenericValue vehicle = row.vehicleId ? from('CustomerVehicle').where('vehicleId', row.vehicleId).queryOne() : null
            [customerName: row.customerName ?: '', phoneText: row.phoneText ?: '', vehicle: display.vehicle(vehicle),
             campaignName: row.getRelatedOne('ProactiveCampaign', true)?.campaignName ?: '', excluded: display.moment(row.excludedDate),
             reasonText: uiLabelMap['DealercrmProactiveExcluded_' + row.reasonId]]
        }
