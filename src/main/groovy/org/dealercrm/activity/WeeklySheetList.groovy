package org.dealercrm.activity

import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.activity.sheet.SheetTimeliness
import org.dealercrm.activity.sheet.WeeklySheets
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.Settings
import org.dealercrm.shared.SheetWeek

Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityWeeklySheetUiLabels', key, locale) }
DateTimeFormatter dayFormat = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)
Closure day = { Object date -> date == null ? '' : (date instanceof LocalDate ? date : date.toLocalDate()).format(dayFormat) }
LocalDate today = Settings.today(delegator)
int lookBack = Math.max(1, Math.min(60, Settings.number(delegator, 'activity.sheetWeeks', 8) as int))
List<SheetWeek> weeks = (0..lookBack).collect { int back -> SheetWeek.of(today).minus(back) }

SheetWeek usual = weeks[1]
context.weekFilter = parameters.week == 'ALL' ? 'ALL' : SheetWeek.parse(parameters.week ?: usual.id()).orElse(usual).id()
List<SheetWeek> shown = context.weekFilter == 'ALL' ? weeks : [SheetWeek.parse(context.weekFilter).get()]
context.weekOptions = [['ALL', label('DealercrmSheetAllWeeks')]] + (weeks + shown).unique().sort { SheetWeek week -> week.saturday() }.reverse()
        .collect { SheetWeek week -> [week.id(), week.label(locale)] }

List owed = WeeklySheets.of(delegator, security, userLogin).owed(shown)
Map counts = (SheetTimeliness.values()*.name() + [WeeklySheets.DRAFT, WeeklySheets.RECEIVED, WeeklySheets.VALID, WeeklySheets.INVALID])
        .collectEntries { String state -> [(state): owed.count { it.timeliness().name() == state || it.statusId() == state }] }
context.stateFilter = counts.containsKey(parameters.state) ? parameters.state : ''
context.stateOptions = counts.keySet().collect { String state -> [state, label('DealercrmSheetState_' + state)] }
context.tiles = ['MISSING', 'LATE', 'WSH_RECEIVED', 'WSH_INVALID', 'WSH_VALID', 'ON_TIME'].collect { String state ->
    [title: label('DealercrmSheetState_' + state), count: counts[state], query: "week=${context.weekFilter}&state=${state}".toString()]
}

List ids = owed*.sheet().findAll()*.weeklySheetId
Map rowCounts = ids ? from('FollowUpActivity').where(EntityCondition.makeCondition('weeklySheetId', EntityOperator.IN, ids)).select('weeklySheetId')
        .queryList().countBy { GenericValue row -> row.weeklySheetId } : [:]
Map siteNames = from('DealershipSiteView').queryList().collectEntries { GenericValue site -> [(site.facilityId): site.facilityName] }
context.sheets = owed.findAll { !context.stateFilter || it.timeliness().name() == context.stateFilter || it.statusId() == context.stateFilter }
        .collect { one ->
            [adviserPartyId: one.partyId(), collaborator: PersonName.of(delegator, one.partyId()), week: one.week().id(),
             weekText: one.week().label(locale), dueText: day(one.week().due()), receivedText: day(one.sheet()?.receivedDay),
             timeliness: one.timeliness().name(), timelinessText: label('DealercrmSheetState_' + one.timeliness().name()),
             statusId: one.statusId(), statusText: one.statusId() ? label('DealercrmSheetState_' + one.statusId()) : '',
             site: siteNames[one.sheet()?.facilityId] ?: '', rowCount: rowCounts[one.sheet()?.weeklySheetId] ?: 0]
        }.sort { Map a, Map b -> b.week <=> a.week ?: a.collaborator <=> b.collaborator }
