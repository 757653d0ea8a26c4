package org.dealercrm.calendar

import java.time.DateTimeException
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.dealercrm.shared.Settings

DateTimeFormatter dayFormat = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale)
context.termFrom = parameters.termFrom ?: Settings.today(delegator).toString()
context.termDays = parameters.termDays ?: '15'
Integer days = context.termDays ==~ /\d{1,3}/ ? context.termDays.toInteger() : null
LocalDate start = null
try {
    start = context.termFrom ==~ /\d{4}-\d{2}-\d{2}/ ? LocalDate.parse(context.termFrom) : null
} catch (DateTimeException ignored) {
    start = null
}
if (days == null || start == null || !(start.year in 1984..2199)) {
    context.termError = uiLabelMap.DealercrmCalendarBadTerm
    return
}
Term term = context.calendar.explain(start, days)
context.dueText = term.due().format(dayFormat)
context.startText = start.format(dayFormat)
context.skippedDays = term.skipped().collect { SkippedDay skipped ->
    [dayText: skipped.day().format(dayFormat),
     whyText: skipped.holidays() ? skipped.holidays().collect { Holiday holiday ->
         holiday.description() ?: uiLabelMap['DealercrmCalendarHoliday_' + holiday.key()]
     }.join(' · ') : uiLabelMap['DealercrmCalendarReason_' + skipped.reason()]]
}
