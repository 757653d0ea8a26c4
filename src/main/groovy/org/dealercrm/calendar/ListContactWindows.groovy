package org.dealercrm.calendar

import java.time.DayOfWeek
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle
import java.time.format.TextStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.Settings

Closure label = { String key -> UtilProperties.getMessage('DealercrmCalendarContactUiLabels', key, locale) }
DateTimeFormatter dayFormat = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)
List kinds = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN', 'HOLIDAY']
Closure kindText = { String kind ->
    kind == 'HOLIDAY' ? label('DealercrmContactHoliday') : DayOfWeek.of(kinds.indexOf(kind) + 1).getDisplayName(TextStyle.FULL, locale)
}
Closure countryName = { String code -> new Locale('', code).getDisplayCountry(locale) }
SiteCalendars calendars = SiteCalendars.of(delegator)
List sites = from('DealershipSite').queryList()*.countryCode
context.countries = (['CO', 'MX', calendars.countryOf(null)] + sites).findAll().unique().collect { [id: it, text: countryName(it)] }.sort { it.text }
String country = context.countries*.id.contains(parameters.countryCode) ? parameters.countryCode : calendars.countryOf(null)
context.countryCode = country
context.countryText = countryName(country)
context.dayKinds = kinds.collect { [id: it, text: kindText(it)] }
List rules = ['OPT_OUT', 'ONE_A_DAY', 'ONE_CHANNEL', 'NOT_AUTHORISED', 'NOT_CHECKED', 'RNE', 'REPEP']
context.ruleKinds = rules.collect { [id: it, text: label('DealercrmContactRuleName_' + it)] }
LocalDate today = Settings.today(delegator)
boolean mayChange = security.hasEntityPermission('DEALERCRM_CALENDAR', '_UPDATE', userLogin)
List<GenericValue> rows = from('ContactWindow').where('countryCode', country).queryList()
        .sort { one, other -> kinds.indexOf(one.dayTypeId) <=> kinds.indexOf(other.dayTypeId) ?: other.fromDate <=> one.fromDate }
context.windows = rows.collect { GenericValue row ->
    boolean future = row.fromDate.toLocalDate().isAfter(today)
    boolean latest = rows.findAll { it.dayTypeId == row.dayTypeId && !it.fromDate.toLocalDate().isAfter(today) }.every { !it.fromDate.after(row.fromDate) }
    [dayText: kindText(row.dayTypeId), hoursText: row.opensAt ? row.opensAt + ' - ' + row.closesAt : label('DealercrmContactWindowClosed'),
     fromText: row.fromDate.toLocalDate().format(dayFormat), source: row.sourceText ?: '', countryCode: country, dayTypeId: row.dayTypeId,
     fromDate: row.fromDate.toString(), mayRemove: mayChange && future,
     stateText: label('DealercrmContactWindow_' + (future ? 'FUTURE' : latest ? 'NOW' : 'PAST'))]
}
context.sources = from('ContactRuleSource').where('countryCode', country).orderBy('ruleId', '-fromDate').queryList().collect { GenericValue row ->
    [ruleText: label('DealercrmContactRuleName_' + row.ruleId), fromText: row.fromDate.toLocalDate().format(dayFormat), source: row.sourceText ?: '']
}
