package org.dealercrm.appointment

import java.time.LocalDate

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.SiteDays
import org.dealercrm.shared.TypedDay

Closure label = { String key -> UtilProperties.getMessage('DealercrmAppointmentUiLabels', key, locale) }
AppointmentRows rows = AppointmentRows.of(delegator, security, userLogin)
AppointmentDisplay display = new AppointmentDisplay(delegator, locale)
CustomerSearch customers = new CustomerSearch(delegator, rows)

context.sites = from('DealershipSiteView').where('thruDate', null).orderBy('facilityName').queryList()
        .collect { GenericValue site -> [id: site.facilityId, text: site.facilityName] }
context.types = from('AppointmentType').where('thruDate', null).orderBy('sequenceNum').queryList()
        .collect { GenericValue type -> [id: type.appointmentTypeId, text: TypeName.of(type, locale)] }
Closure chosen = { String name, List<Map> options -> options*.id.contains(parameters[name]) ? parameters[name] : options ? options[0].id : '' }
String facilityId = chosen('facilityId', context.sites)
String typeId = chosen('appointmentTypeId', context.types)
LocalDate today = SiteDays.of(delegator).at(facilityId)
List<LocalDate> near = FreeSlots.nextDays(delegator, facilityId, typeId, today, 7)
LocalDate day = TypedDay.read(parameters.day).orElse(near ? near[0] : today)
context.facilityId = facilityId
context.appointmentTypeId = typeId
context.day = day.toString()
context.dayText = display.fullDay(day)
context.nearDays = near.collect { [key: it.toString(), text: display.day(it), current: it == day] }
context.mayOverbook = security.hasEntityPermission('DEALERCRM_APPOINTMENT', '_OVERBOOK', userLogin)
context.slots = FreeSlots.of(delegator, facilityId, typeId, day).findAll { it.free() > 0 || context.mayOverbook && !it.past() }.collect { FreeSlot slot ->
    [id: slot.time(), text: slot.time() + ' (' + label('DealercrmAppointmentFreeOf') + ' ' + slot.free() + '/' + slot.slot().places() + ')'] }

context.search = (parameters.search ?: '').toString().trim()
context.found = context.search ? customers.find(context.search) : []
String partyId = parameters.partyId && from('Party').where('partyId', parameters.partyId).queryOne() && rows.reaches(parameters.partyId)
        ? parameters.partyId : null
context.customer = partyId ? customers.of(partyId) : null
context.partyId = partyId
context.vehicles = context.customer ? context.customer.vehicles : []
context.brands = from('DealershipBrand').where('thruDate', null).orderBy('sequenceNum').queryList()
        .collect { GenericValue brand -> [id: brand.brandId, text: brand.brandName] }
context.booking = [facilityId: facilityId, appointmentTypeId: typeId, day: day.toString(), partyId: partyId, time: parameters.time,
        vehicleId: parameters.vehicleId ?: (context.vehicles.size() == 1 ? context.vehicles[0].id : null), customerName: parameters.customerName ?: (context.found || partyId || context.search =~ /\d/ ? null : context.search),
        phoneText: parameters.phoneText ?: (context.search ==~ /[+\d ()-]{7,}/ ? context.search : null), emailAddress: parameters.emailAddress,
        plate: parameters.plate, modelName: parameters.modelName, comments: parameters.comments, overbookReason: parameters.overbookReason,
        brandId: parameters.brandId, sourceTypeId: parameters.sourceTypeId, sourceId: parameters.sourceId]
context.bookTitle = label('DealercrmAppointmentNew') + ': ' + TypeName.of(delegator, typeId, locale) + ', ' + context.dayText
