package org.dealercrm.activity

import java.text.DateFormat

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope

RowScope scope = RowScope.of(delegator, security, userLogin)
List<EntityCondition> within = scope.conditions('brandId', 'facilityId', 'adviserPartyId')
List<String> names = ['adviserPartyId', 'statusId', 'reasonId', 'escalated']
Map filter = names.collectEntries { String name -> [(name): parameters[name] instanceof String ? parameters[name].trim() : ''] }

Closure escalated = { EntityCondition.makeCondition([EntityCondition.makeCondition('escalatedDate', EntityOperator.NOT_EQUAL, null),
        EntityCondition.makeCondition('statusId', 'NDI_OPEN')]) }
List<EntityCondition> conditions = within + ['adviserPartyId', 'statusId', 'reasonId'].findAll { filter[it] }
        .collect { String name -> EntityCondition.makeCondition(name, filter[name]) } + (filter.escalated == 'Y' ? [escalated()] : [])

EntityQuery counted = EntityQuery.use(delegator).from('NotDoneItem')
EntityQuery listed = EntityQuery.use(delegator).from('NotDoneItem').orderBy('-noticeDate', 'dueDay', 'activityId')
if (conditions) {
    counted.where(conditions)
    listed.where(conditions)
}
Page paging = Page.of(parameters, counted.queryCount())
List<GenericValue> items = listed.offset(paging.offset).limit(paging.size).queryList()
ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
Map activities = items ? EntityQuery.use(delegator).from('ActivityListView')
        .where(EntityCondition.makeCondition('activityId', EntityOperator.IN, items*.activityId)).queryList()
        .collectEntries { GenericValue row -> [(row.activityId): display.of(row)] } : [:]
DateFormat day = DateFormat.getDateInstance(DateFormat.MEDIUM, locale)
context.items = items.collect { GenericValue item ->
    item.getAllFields() + [activity: activities[item.activityId], adviser: PersonName.of(delegator, item.adviserPartyId),
            dueText: day.format(item.dueDay), noticeText: display.moment(item.noticeDate),
            statusText: uiLabelMap['DealercrmNoticeStatus_' + item.statusId], reasonText: uiLabelMap['DealercrmNoticeReason_' + item.reasonId]]
}
context.paging = paging
context.filter = filter
context.filterQuery = filter.findAll { it.value }.collect { name, value -> name + '=' + URLEncoder.encode(value, 'UTF-8') }.join('&')
context.states = ['NDI_OPEN', 'NDI_EXPLAINED', 'NDI_CORRECTED', 'NDI_VOID'].collect { [id: it, text: uiLabelMap['DealercrmNoticeStatus_' + it]] }
context.reasons = ['NOT_DONE', 'OVERDUE', 'INVALID'].collect { [id: it, text: uiLabelMap['DealercrmNoticeReason_' + it]] }
context.severalAdvisers = scope.reach() != RowScope.Reach.OWN

if (context.severalAdvisers) {
    Map early = totals(within + [escalated()]).groupBy { it.adviserPartyId }
    context.advisers = totals(within).groupBy { it.adviserPartyId }.collect { String adviser, List<GenericValue> rows ->
        Map counts = rows.collectEntries { GenericValue row -> [(row.statusId): row.itemCount] }
        java.sql.Date due = rows.find { it.statusId == 'NDI_OPEN' }?.firstDueDay
        [adviserPartyId: adviser, name: PersonName.of(delegator, adviser), counts: counts, total: counts.values().sum(),
                escalated: early[adviser]?.sum { it.itemCount } ?: 0L, dueText: due ? day.format(due) : '']
    }.sort { it.name }
}

List<GenericValue> totals(List<EntityCondition> conditions) {
    EntityQuery query = EntityQuery.use(delegator).from('NotDoneTotals').select('adviserPartyId', 'statusId', 'itemCount', 'firstDueDay')
    return (conditions ? query.where(conditions) : query).queryList()
}
