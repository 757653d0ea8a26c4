package org.dealercrm.activity

import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.ActivityTypeName

Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityUiLabels', key, locale) }
Closure moment = { java.sql.Timestamp at ->
    at == null ? '' : at.toInstant().atZone(timeZone.toZoneId())
            .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale))
}
Closure choices = { List<String> ids -> ids.collect { String id -> [id: id, text: label('StatusItem.description.' + id)] } }

context.openActivities = from('FollowUpActivity').where('salesOpportunityId', context.salesOpportunityId, 'statusId', ActivityRules.PLANNED)
        .orderBy('plannedDate').queryList()
        .collect { GenericValue row -> [id: row.activityId, text: "${ActivityTypeName.of(delegator, row.activityTypeId, locale)} ${moment(row.plannedDate)}".toString()] }
context.activityTypes = from('FollowUpActivityType').where('thruDate', null).orderBy('sequenceNum').cache().queryList()
        .collect { GenericValue type -> [id: type.activityTypeId, text: ActivityTypeName.of(type, locale)] }
context.newStatuses = choices([ActivityRules.DONE, ActivityRules.PLANNED])
context.closingStatuses = choices([ActivityRules.DONE, ActivityRules.NOT_DONE, ActivityRules.CANCELLED])
