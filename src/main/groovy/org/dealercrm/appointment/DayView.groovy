package org.dealercrm.appointment

import java.sql.Date
import java.time.LocalDate

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.shared.SiteDays
import org.dealercrm.shared.TypedDay

Closure label = { String key -> UtilProperties.getMessage('DealercrmAppointmentUiLabels', key, locale) }
AppointmentRows rows = AppointmentRows.of(delegator, security, userLogin)
AppointmentDisplay display = new AppointmentDisplay(delegator, locale)

context.sites = from('DealershipSiteView').where('thruDate', null).orderBy('facilityName').queryList()
String facilityId = context.sites*.facilityId.contains(parameters.facilityId) ? parameters.facilityId : context.sites ? context.sites[0].facilityId : ''
LocalDate today = SiteDays.of(delegator).at(facilityId)
LocalDate day = TypedDay.read(parameters.day).orElse(today)
context.facilityId = facilityId
context.dayKey = day.toString()
context.dayText = display.fullDay(day)
context.before = day.minusDays(1).toString()
context.after = day.plusDays(1).toString()
context.todayKey = today.toString()

FreeSlots slots = FreeSlots.of(delegator, [facilityId], day, day)
context.holiday = slots.holiday(facilityId, day).map { why -> why.holidays().collect { it.description() ?: UtilProperties.getMessage('DealercrmCalendarUiLabels', 'DealercrmCalendarHoliday_' + it.key(), locale) }.join(', ') }.orElse('')
context.changes = slots.changes(facilityId, day).collect { GenericValue row -> label('DealercrmAppointmentChange_' + row.closed) + ' ' +
        (row.fromTime ? row.fromTime + ' – ' + row.thruTime : label('DealercrmAppointmentAllDay')) + ': ' + row.reasonText }

List<GenericValue> all = from('Appointment').where([EntityCondition.makeCondition('facilityId', facilityId),
        EntityCondition.makeCondition('appointmentDay', Date.valueOf(day)),
        EntityCondition.makeCondition('statusId', EntityOperator.NOT_IN, AppointmentStates.PLACE_GIVEN_BACK)]).orderBy('startDate').queryList()
Map<String, List<Map>> byType = all.groupBy { it.appointmentTypeId }.collectEntries { typeId, list ->
    [(typeId): list.collect { GenericValue row -> rows.covers(row) ? display.of(row) : [hidden: true, time: display.of(row).time] }] }

List<GenericValue> types = from('AppointmentType').orderBy('sequenceNum').queryList()
context.groups = types.collect { GenericValue type ->
    List<Map> here = byType[type.appointmentTypeId] ?: []
    List<Map> lines = slots.on(facilityId, type.appointmentTypeId, day).collect { FreeSlot slot ->
        List<Map> held = here.findAll { slot.slot().holds(TimeSpan.time(it.time).get()) }
        here -= held
        [time: slot.time(), places: slot.slot().places(), taken: slot.taken(), free: slot.free(), past: slot.past(),
         over: slot.overbooked(), appointments: held]
    }
    here.each { lines << [time: it.time, places: 0, taken: 1, free: 0, past: true, over: true, appointments: [it]] }
    [id: type.appointmentTypeId, name: TypeName.of(type, locale), lines: lines.findAll { !it.past || it.taken > 0 }.sort { it.time }, slots: lines.size()]
}
context.hadSlots = context.groups.any { it.slots > 0 }
context.groups = context.groups.findAll { it.lines }
List<Map> lines = context.groups.collectMany { it.lines }
context.tiles = [[label('DealercrmAppointmentTileBooked'), lines.sum { it.taken } ?: 0], [label('DealercrmAppointmentTileFree'), lines.sum { it.free } ?: 0],
        [label('DealercrmAppointmentTileConfirmed'), all.count { it.statusId == AppointmentStates.CONFIRMED }],
        [label('DealercrmAppointmentTileAttended'), all.count { it.statusId == AppointmentStates.ATTENDED }],
        [label('DealercrmAppointmentUnresolved'), all.count { AppointmentStates.unresolved(it.statusId, AppointmentStep.moment(it, SiteDays.of(delegator))) }]]
context.mayBook = security.hasEntityPermission('DEALERCRM_APPOINTMENT', '_CREATE', userLogin)
context.maySetUp = security.hasEntityPermission('DEALERCRM_APPOINTMENT_CAPACITY', '_VIEW', userLogin)
