package org.dealercrm.calendar

import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.dealercrm.shared.Settings

BusinessCalendar calendar = SiteCalendars.of(delegator).at(parameters.facilityId ?: null)
LocalDate first = Settings.today(delegator).withDayOfYear(1)
DateTimeFormatter dayFormat = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale)
context.holidays = first.datesUntil(first.plusYears(1)).toList().collectMany { LocalDate day -> calendar.holidaysOn(day) }
        .collect { Holiday holiday ->
            [dayText: holiday.day().format(dayFormat), nameText: holiday.description() ?: uiLabelMap['DealercrmCalendarHoliday_' + holiday.key()]]
        }
