package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.appointment.AppointmentRows
import org.dealercrm.appointment.CustomerSearch
import org.dealercrm.pqrs.term.TypesInForce
import org.dealercrm.shared.Clock

CaseDisplay display = new CaseDisplay(delegator, locale)
AppointmentRows reach = AppointmentRows.of(delegator, security, userLogin)
CustomerSearch customers = new CustomerSearch(delegator, reach)

EntityCondition current = EntityCondition.makeCondition(EntityCondition.makeCondition('thruDate', null), EntityOperator.OR,
        EntityCondition.makeCondition('thruDate', EntityOperator.GREATER_THAN, Clock.now()))
Closure named = { String entity, String key ->
    from(entity).where(current).orderBy('sequenceNum').queryList().collect { GenericValue one -> [id: one[key], text: display.named(one)] } }
Set<String> inForce = TypesInForce.of(delegator).today(parameters.facilityId ? parameters.facilityId as String : null)
context.types = named('PqrsType', 'pqrsTypeId').findAll { it.id in inForce || it.id == parameters.pqrsTypeId }
context.channels = named('PqrsChannel', 'pqrsChannelId')
context.areas = named('PqrsArea', 'pqrsAreaId')
context.documents = DocumentType.options(locale)
context.sites = from('DealershipSiteView').orderBy('facilityName').queryList().collect { [id: it.facilityId, text: it.facilityName] }
context.brands = from('DealershipBrand').where('thruDate', null).orderBy('sequenceNum').queryList().collect { [id: it.brandId, text: it.brandName] }

context.search = (parameters.search ?: '').toString().trim()
context.found = context.search ? customers.find(context.search) : []
String partyId = parameters.partyId && from('Party').where('partyId', parameters.partyId).queryOne() && reach.reaches(parameters.partyId)
        ? parameters.partyId : null
context.customer = partyId ? customers.of(partyId) : null
context.vehicles = context.customer ? context.customer.vehicles : []
context.isKnown = partyId ? 'Y' : 'N'
context.typed = ['pqrsTypeId', 'pqrsChannelId', 'description', 'subject', 'isAnonymous', 'customerName', 'documentTypeId', 'documentNumber',
        'phoneNumber', 'emailAddress', 'addressText', 'facilityId', 'brandId', 'pqrsAreaId', 'vehicleId', 'plate', 'orderNumber',
        'recordingReference', 'receivedDate', 'occurredDay', 'isUrgent'].collectEntries { String name -> [(name): parameters[name]] }
context.typed.partyId = partyId
if (context.vehicles.size() == 1 && !context.typed.plate) {
    context.typed.vehicleId = context.vehicles[0].id
}
if (context.search && !context.found && !partyId) {
    context.typed.putAll(context.search ==~ /[+\d ()-]{7,}/ ? [phoneNumber: context.search] : context.search =~ /\d/ ? [plate: context.search]
            : [customerName: context.search])
}
