package org.dealercrm.appointment

import java.time.DayOfWeek
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle
import java.time.temporal.TemporalAdjusters

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.Settings
import org.dealercrm.shared.TypedDay

AppointmentDisplay display = new AppointmentDisplay(delegator, locale)
LocalDate today = Settings.today(delegator)
LocalDate monday = TypedDay.read(parameters.day).orElse(today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
context.before = monday.minusDays(7).toString()
context.after = monday.plusDays(7).toString()
context.todayKey = today.toString()
context.dayKey = monday.toString()
DateTimeFormatter medium = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)
context.weekText = monday.format(medium) + ' – ' + monday.plusDays(6).format(medium)
context.days = (0..6).collect { monday.plusDays(it) }.collect { LocalDate day ->
    [key: day.toString(), text: day.format(DateTimeFormatter.ofPattern('EEE d', locale)), today: day == today] }

context.types = from('AppointmentType').where('thruDate', null).orderBy('sequenceNum').queryList()
        .collect { GenericValue type -> [id: type.appointmentTypeId, text: TypeName.of(type, locale)] }
context.typeId = context.types*.id.contains(parameters.appointmentTypeId) ? parameters.appointmentTypeId : ''

List<GenericValue> sites = from('DealershipSiteView').where('thruDate', null).orderBy('facilityName').queryList()
FreeSlots slots = FreeSlots.of(delegator, sites*.facilityId + '', monday, monday.plusDays(6))
context.sites = sites.collect { GenericValue site ->
    List<String> typeIds = context.typeId ? [context.typeId] : slots.types(site.facilityId)
    [facilityId: site.facilityId, name: site.facilityName, cells: context.days.collect { Map shown ->
        LocalDate day = LocalDate.parse(shown.key)
        List<FreeSlot> all = typeIds.collectMany { slots.on(site.facilityId, it, day) }
        int places = all.sum { it.slot().places() } ?: 0
        int taken = all.sum { it.taken() } ?: 0
        [day: shown.key, text: shown.text, places: places, taken: taken, free: all.sum { it.free() } ?: 0, closed: all.empty, today: shown.today, past: day < today, full: places > 0 && taken >= places,
         holiday: slots.holiday(site.facilityId, day).present, share: places ? Math.min(100, Math.round(100 * taken / places) as int) : 0]
    }]
}
context.mayBook = security.hasEntityPermission('DEALERCRM_APPOINTMENT', '_CREATE', userLogin)
