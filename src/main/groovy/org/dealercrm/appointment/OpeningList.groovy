package org.dealercrm.appointment

import java.sql.Date
import java.time.DayOfWeek
import java.time.LocalDate
import java.time.format.TextStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.shared.SiteDays

Closure label = { String key -> UtilProperties.getMessage('DealercrmAppointmentUiLabels', key, locale) }
AppointmentDisplay display = new AppointmentDisplay(delegator, locale)
Closure weekday = { Number number -> DayOfWeek.of(number as int).getDisplayName(TextStyle.FULL, locale) }
Closure day = { Date value -> value ? display.day(value.toLocalDate()) : '' }

context.sites = from('DealershipSiteView').where('thruDate', null).orderBy('facilityName').queryList()
String facilityId = context.sites*.facilityId.contains(parameters.facilityId) ? parameters.facilityId : context.sites ? context.sites[0].facilityId : null
context.facilityId = facilityId
context.types = from('AppointmentType').where('thruDate', null).orderBy('sequenceNum').queryList()
        .collect { GenericValue type -> [id: type.appointmentTypeId, text: TypeName.of(type, locale)] }
context.weekdayChoices = ['12345', '123456'].collect { [id: it, text: label('DealercrmAppointmentWeekdays_' + it)] } +
        (1..7).collect { [id: it.toString(), text: weekday(it)] }
context.changeKinds = ['Y', 'N'].collect { [id: it, text: label('DealercrmAppointmentChange_' + it)] }

Map<String, Integer> order = context.types.withIndex().collectEntries { Map type, int i -> [(type.id): i] }
context.openings = from('AppointmentOpening').where('facilityId', facilityId).orderBy('appointmentTypeId', 'weekday', 'fromTime').queryList()
        .sort { GenericValue row -> String.format('%02d%d%s', order[row.appointmentTypeId] == null ? 99 : order[row.appointmentTypeId], row.weekday, row.fromTime) }
        .collect { GenericValue row -> [openingId: row.openingId, facilityId: facilityId, type: TypeName.of(delegator, row.appointmentTypeId, locale),
                weekday: weekday(row.weekday), hours: row.fromTime + ' – ' + row.thruTime, slotMinutes: row.slotMinutes.toString(),
                places: row.places.toString(), validity: row.fromDate || row.thruDate ? day(row.fromDate) + ' – ' + day(row.thruDate) : ''] }

LocalDate today = SiteDays.of(delegator).at(facilityId)
context.dayChanges = from('AppointmentDayChange').where([EntityCondition.makeCondition('facilityId', facilityId),
        EntityCondition.makeCondition('changeDate', EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(today))]).orderBy('changeDate').queryList()
        .collect { GenericValue row -> [dayChangeId: row.dayChangeId, facilityId: facilityId, date: day(row.changeDate),
                kind: label('DealercrmAppointmentChange_' + row.closed) + (row.closed == 'N' ? ': ' + row.places : ''),
                type: row.appointmentTypeId ? TypeName.of(delegator, row.appointmentTypeId, locale) : label('DealercrmAppointmentAllTypes'),
                hours: row.fromTime ? row.fromTime + ' – ' + row.thruTime : label('DealercrmAppointmentAllDay'), reasonText: row.reasonText] }

GenericValue chosen = parameters.openingId ? from('AppointmentOpening').where('openingId', parameters.openingId).queryOne() : null
if (chosen && chosen.facilityId == facilityId) {
    context.openingTitle = label('DealercrmAppointmentOpeningEdit') + ': ' + TypeName.of(delegator, chosen.appointmentTypeId, locale) + ', ' +
            weekday(chosen.weekday)
    context.opening = [openingId: chosen.openingId, facilityId: facilityId, fromTime: chosen.fromTime, thruTime: chosen.thruTime,
            slotMinutes: chosen.slotMinutes.toString(), places: chosen.places.toString(), fromDate: chosen.fromDate?.toString(),
            thruDate: chosen.thruDate?.toString()]
}
context.mayDelete = security.hasEntityPermission('DEALERCRM_APPOINTMENT_CAPACITY', '_DELETE', userLogin)
context.mayUpdate = security.hasEntityPermission('DEALERCRM_APPOINTMENT_CAPACITY', '_UPDATE', userLogin)
