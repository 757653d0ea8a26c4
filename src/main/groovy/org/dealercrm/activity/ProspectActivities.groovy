package org.dealercrm.activity

import java.time.Instant
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.Clock
import org.dealercrm.shared.PersonName

Instant now = Clock.now().toInstant()
Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityUiLabels', key, locale) }
Closure moment = { java.sql.Timestamp at ->
    at == null ? '' : at.toInstant().atZone(timeZone.toZoneId())
            .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale))
}
Closure choices = { List<String> ids -> ids.collect { String id -> [id: id, text: label('StatusItem.description.' + id)] } }

context.activities = from('FollowUpActivity').where('salesOpportunityId', context.salesOpportunityId).queryList()
        .sort { GenericValue a, GenericValue b -> (b.doneDate ?: b.plannedDate ?: b.createdDate) <=> (a.doneDate ?: a.plannedDate ?: a.createdDate) }
        .collect { GenericValue row ->
            ActivityRules.Moments moments = new ActivityRules.Moments(row.statusId, row.plannedDate?.toInstant(), row.doneDate?.toInstant())
            [id: row.activityId, type: label('FollowUpActivityType.description.' + row.activityTypeId), statusId: row.statusId,
             status: label('StatusItem.description.' + row.statusId), date: moment(row.doneDate ?: row.plannedDate),
             overdue: ActivityRules.overdue(moments, now), comments: row.comments ?: '', result: row.resultText ?: '',
             nextStep: row.nextStep ?: '', adviser: PersonName.of(delegator, row.adviserPartyId)]
        }
context.openActivities = context.activities.findAll { it.statusId == ActivityRules.PLANNED }
        .collect { [id: it.id, text: "${it.type} ${it.date}".toString()] }
context.activityTypes = from('FollowUpActivityType').orderBy('sequenceNum').cache().queryList()
        .collect { GenericValue type -> [id: type.activityTypeId, text: label('FollowUpActivityType.description.' + type.activityTypeId)] }
context.newStatuses = choices([ActivityRules.DONE, ActivityRules.PLANNED])
context.closingStatuses = choices([ActivityRules.DONE, ActivityRules.NOT_DONE, ActivityRules.CANCELLED])
