package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.appointment.AppointmentStates
import org.dealercrm.proactive.call.RecordStates
import org.dealercrm.shared.Clock
import org.dealercrm.shared.PersonName

ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
Closure named = { Collection ids -> ids.findAll().unique().collect { [id: it, text: PersonName.of(delegator, it)] }.sort { it.text } }
List records = EntityQuery.use(delegator).select('assignedPartyId').from('ProactiveRecord').distinct()
        .where(EntityCondition.makeCondition('statusId', EntityOperator.IN, RecordStates.OPEN)).getFieldList('assignedPartyId')
List callbacks = EntityQuery.use(delegator).select('assignedPartyId').from('ProactiveCallback').distinct().where('closedDate', null)
        .getFieldList('assignedPartyId')
List future = [EntityCondition.makeCondition('statusId', EntityOperator.IN, AppointmentStates.OPEN),
               EntityCondition.makeCondition('startDate', EntityOperator.GREATER_THAN, Clock.now())]
List booked = ['adviserPartyId', 'bookedByPartyId'].collectMany { String whose ->
    EntityQuery.use(delegator).select(whose).from('Appointment').distinct().where(future).getFieldList(whose)
}
context.owners = named(records + callbacks + (security.hasEntityPermission('DEALERCRM_APPOINTMENT', '_UPDATE', userLogin) ? booked : []))
List logins = from('UserLoginSecurityGroup').where(EntityCondition.makeCondition('groupId', EntityOperator.IN, ['DEALERCRM_CALLCENTER', 'DEALERCRM_CRM_LEAD']))
        .filterByDate().getFieldList('userLoginId')
context.agents = named(logins ? EntityQuery.use(delegator).from('UserLogin').where(EntityCondition.makeCondition('userLoginId', EntityOperator.IN, logins))
        .getFieldList('partyId') : [])
context.handovers = from('ProactiveHandover').orderBy('-handoverDate').maxRows(100).queryList().collect { GenericValue row ->
    [date: display.moment(row.handoverDate), fromName: PersonName.of(delegator, row.fromPartyId),
     toName: row.toPartyId ? PersonName.of(delegator, row.toPartyId) : uiLabelMap.DealercrmProactiveAnyone, recordCount: row.recordCount,
     callbackCount: row.callbackCount, appointmentCount: row.appointmentCount ?: 0L, byName: row.handoverByUserLogin, note: row.comments ?: '']
}
