package org.dealercrm.appointment

import java.time.LocalDate

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.SiteDays
import org.dealercrm.shared.TypedDay

Closure label = { String key -> UtilProperties.getMessage('DealercrmAppointmentUiLabels', key, locale) }
AppointmentRows rows = AppointmentRows.of(delegator, security, userLogin)
AppointmentDisplay display = new AppointmentDisplay(delegator, locale)
GenericValue row = rows.find(parameters.workEffortId)
if (row) {
    SiteDays days = SiteDays.of(delegator)
    context.workEffortId = row.workEffortId
    context.appointment = display.of(row)
    context.fullDay = display.fullDay(row.appointmentDay.toLocalDate())
    context.email = PartyCard.email(delegator, row.partyId) ?: ''
    context.vehicle = row.vehicleId ? from('CustomerVehicle').where('vehicleId', row.vehicleId).queryOne() : null
    context.history = from('AppointmentStatus').where('workEffortId', row.workEffortId).orderBy('statusDate', 'appointmentStatusId').queryList()
            .collect { GenericValue step -> display.step(step, row.facilityId) }
    context.chain = from('Appointment').where('firstWorkEffortId', row.firstWorkEffortId).orderBy('chainNumber').queryList()
            .findAll { rows.covers(it) }.collect { GenericValue one -> display.of(one) }
    context.others = from('Appointment').where('partyId', row.partyId).orderBy('-startDate').maxRows(12).queryList()
            .findAll { rows.covers(it) && it.firstWorkEffortId != row.firstWorkEffortId }.collect { GenericValue one -> display.of(one) }
    context.mails = from('SentMail').where('ownerEntityName', 'Appointment', 'ownerId', row.workEffortId).orderBy('createdDate', 'sentMailId')
            .queryList().collect { GenericValue mail -> [subject: mail.subject, toText: mail.toText ?: '', statusId: mail.statusId,
                    status: label('DealercrmAppointmentMail_' + mail.statusId), date: display.moment(mail.createdDate, row.facilityId)] }
    if (security.hasEntityPermission('DEALERCRM_APPOINTMENT', '_UPDATE', userLogin)) {
        AppointmentStates.allowed(row.statusId, AppointmentStep.moment(row, days)).each { context['may' + it.name()] = 'Y' }
    }
    context.correcting = row.statusId in [AppointmentStates.ATTENDED, AppointmentStates.NO_SHOW] ? 'Y' : null
    LocalDate today = days.at(row.facilityId)
    LocalDate first = row.appointmentDay.toLocalDate() > today ? row.appointmentDay.toLocalDate() : today
    LocalDate day = TypedDay.read(parameters.day).orElse(first)
    context.day = day.toString()
    context.dayText = display.fullDay(day)
    context.nearDays = FreeSlots.nextDays(delegator, row.facilityId, row.appointmentTypeId, today, 7)
            .collect { [key: it.toString(), text: display.day(it), current: it == day] }
    context.mayOverbook = security.hasEntityPermission('DEALERCRM_APPOINTMENT', '_OVERBOOK', userLogin)
    context.slots = FreeSlots.of(delegator, row.facilityId, row.appointmentTypeId, day).findAll { it.free() > 0 || context.mayOverbook && !it.past() }
            .collect { FreeSlot slot -> [id: slot.time(), text: slot.time() + ' (' + label('DealercrmAppointmentFreeOf') + ' ' + slot.free() + '/' + slot.slot().places() + ')'] }
        context.mayBook = security.hasEntityPermission('DEALERCRM_APPOINTMENT', '_CREATE', userLogin)
}
