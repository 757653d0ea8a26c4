package org.dealercrm.trafficlight

import java.time.DayOfWeek
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle
import java.time.temporal.TemporalAdjusters

import org.apache.ofbiz.base.util.UtilProperties
import org.dealercrm.shared.LightColour
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.SiteDays
import org.dealercrm.shared.chart.TimeChart

// How the colours moved: recorded days, then today as the board counts it
SiteDays days = SiteDays.of(delegator)
RowScope scope = RowScope.of(delegator, security, userLogin)
Map<String, String> filters = ['brandId', 'facilityId', 'adviserPartyId'].collectEntries { String name -> [(name): (parameters[name] ?: '').toString().trim()] }
String span = ['30', '90', '180', '365'].contains(parameters.span) ? parameters.span : '30'
Closure label = { String key -> UtilProperties.getMessage('DealercrmTrafficLightUiLabels', key, locale) }

LocalDate recorded = LightTrend.lastRecorded(delegator)
List<LightTrend.Day> trend = []
if (recorded) {
    trend = new LightTrend(delegator, scope, filters).days(days.group().minusDays(span as int), [recorded, days.group().minusDays(1)].min())
            .dropWhile { it.stock().isEmpty() }
}
context.span = span
context.spans = ['30', '90', '180', '365']
context.filter = filters
context.filterQuery = filters.findAll { it.value }.collect { "&$it.key=${URLEncoder.encode(it.value, 'UTF-8')}" }.join()
context.filterFields = [
    [name: 'brandId', key: 'DealercrmBrand', every: 'DealercrmAllFeminine',
     options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList().collect { [it.brandId, it.brandName] }],
    [name: 'facilityId', key: 'DealercrmSite', every: 'DealercrmAllFeminine',
     options: from('DealershipSiteView').orderBy('facilityName').queryList().collect { [it.facilityId, it.facilityName] }],
    [name: 'adviserPartyId', key: 'DealercrmAdviser', every: 'DealercrmAll',
     options: from('DealershipBrandParty').where('roleTypeId', 'SALES_REP').getFieldList('partyId').unique()
             .collect { [it, PersonName.of(delegator, it)] }.sort { it[1] }]
].findAll { it.name != 'adviserPartyId' || scope.reach() != RowScope.Reach.OWN }

if (trend) {
    LightBoard board = LightBoard.of(delegator, scope, filters, days)
    trend << new LightTrend.Day(days.group(), LightColour.values().collectEntries { [(it): board.total(it)] }, 0, 0)
    TimeChart chart = new TimeChart(locale)
    [[LightColour.RED, 0xB3261E], [LightColour.YELLOW, 0xC98A00], [LightColour.GREEN, 0x2F8F4E]].each { LightColour colour, Integer rgb ->
        chart.line(label(colour.labelKey()), trend*.day(), trend.collect { it.of(colour) }, rgb)
    }
    context.chart = chart.svg(label('DealercrmTrafficLightTrendTitle'))
    DateTimeFormatter dayText = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)
    context.weeks = trend.groupBy { it.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) }.collect { LocalDate monday, List<LightTrend.Day> week ->
        [from: monday.format(dayText), thru: week.last().day().format(dayText), red: week.last().of(LightColour.RED),
         yellow: week.last().of(LightColour.YELLOW), green: week.last().of(LightColour.GREEN),
         turnedRed: week.sum { it.turnedRed() }, leftRed: week.sum { it.leftRed() }]
    }.reverse()
}
