package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.shared.Clock

CaseDisplay display = new CaseDisplay(delegator, locale)
EntityCondition current = EntityCondition.makeCondition(EntityCondition.makeCondition('thruDate', null), EntityOperator.OR,
        EntityCondition.makeCondition('thruDate', EntityOperator.GREATER_THAN, Clock.now()))
Closure named = { String entity, String key ->
    from(entity).where(current).orderBy('sequenceNum').queryList().collect { GenericValue one -> [id: one[key], text: display.named(one)] } }
context.types = named('PqrsType', 'pqrsTypeId')
context.channels = named('PqrsChannel', 'pqrsChannelId')
context.areas = named('PqrsArea', 'pqrsAreaId')
context.sites = from('DealershipSiteView').orderBy('facilityName').queryList().collect { [id: it.facilityId, text: it.facilityName] }
context.brands = from('DealershipBrand').where('thruDate', null).orderBy('sequenceNum').queryList().collect { [id: it.brandId, text: it.brandName] }
context.typed = ['pqrsTypeId', 'pqrsChannelId', 'description', 'subject', 'isAnonymous', 'partyId', 'customerName', 'documentNumber', 'phoneNumber',
        'emailAddress', 'addressText', 'facilityId', 'brandId', 'pqrsAreaId', 'plate', 'orderNumber', 'recordingReference', 'occurredDay', 'isUrgent']
        .collectEntries { String name -> [(name): parameters[name]] }
