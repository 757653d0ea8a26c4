package org.dealercrm.calendar

import java.sql.Date
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator

DateTimeFormatter dayFormat = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale)
boolean mayChange = security.hasEntityPermission('DEALERCRM_CALENDAR', '_UPDATE', userLogin)
LocalDate first = LocalDate.of(context.year, 1, 1)
Closure name = { Holiday holiday -> holiday.description() ?: uiLabelMap['DealercrmCalendarHoliday_' + holiday.key()] }

context.holidays = first.datesUntil(first.plusYears(1)).toList().collectMany { LocalDate day ->
    List<Holiday> found = context.calendar.holidaysOn(day)
    found ? [[date: day.toString(), dayText: day.format(dayFormat), nameText: found.collect(name).join(' · '), one: found.size() == 1,
              sourceText: uiLabelMap['DealercrmCalendarSource_' + found[0].source()], mayRemove: mayChange]] : []
}
context.movable = context.holidays.findAll { Map row -> row.one }.collect { Map row -> [id: row.date, text: row.dayText + ' · ' + row.nameText] }

EntityCondition ofYear = EntityCondition.makeCondition([
        EntityCondition.makeCondition('countryCode', context.countryCode), EntityCondition.makeCondition('facilityId', context.facilityId),
        EntityCondition.makeCondition('dayTypeId', 'WORKDAY'),
        EntityCondition.makeCondition('calendarDate', EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(first)),
        EntityCondition.makeCondition('calendarDate', EntityOperator.LESS_THAN, Date.valueOf(first.plusYears(1)))])
context.takenAway = from('CalendarDay').where(ofYear).orderBy('calendarDate').queryList().collect { GenericValue row ->
    [date: row.calendarDate.toString(), dayText: row.calendarDate.toLocalDate().format(dayFormat), reasonText: row.description ?: '',
     byText: row.createdByUserLogin ?: '', mayRestore: mayChange]
}
