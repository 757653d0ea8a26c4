package org.dealercrm.calendar

import java.sql.Date
import java.time.DateTimeException
import java.time.LocalDate

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.calendar.contact.ContactText
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.Settings
import org.dealercrm.shared.SiteZone

Closure label = { String key -> UtilProperties.getMessage('DealercrmCalendarContactUiLabels', key, locale) }
Closure day = { String name, LocalDate otherwise ->
    try {
        parameters[name] ==~ /\d{4}-\d{2}-\d{2}/ ? LocalDate.parse(parameters[name]) : otherwise
    } catch (DateTimeException noDay) {
        otherwise
    }
}
LocalDate today = Settings.today(delegator)
LocalDate first = day('fromDay', today.minusDays(6))
LocalDate last = day('thruDay', today)
String kind = parameters.kind in ['OVERRIDE', 'UNCHECKED', 'OPEN'] ? parameters.kind : ''
List<EntityCondition> all = new ArrayList<>(RowScope.of(delegator, security, userLogin).conditions('brandId', 'facilityId', 'startedByPartyId'))
all << EntityCondition.makeCondition('contactDay', EntityOperator.GREATER_THAN_EQUAL_TO, Date.valueOf(first))
all << EntityCondition.makeCondition('contactDay', EntityOperator.LESS_THAN_EQUAL_TO, Date.valueOf(last))
if (kind == 'OVERRIDE') {
    all << EntityCondition.makeCondition('overrideReason', EntityOperator.NOT_EQUAL, null)
} else if (kind == 'UNCHECKED') {
    all << EntityCondition.makeCondition('checked', 'N')
} else if (kind == 'OPEN') {
    all << EntityCondition.makeCondition('finishedDate', null)
}
Page paging = Page.of(parameters, from('ContactAttempt').where(all).queryCount())
context.paging = paging
context.filter = [fromDay: first.toString(), thruDay: last.toString(), kind: kind]
context.filterQuery = "fromDay=$first&thruDay=$last&kind=$kind".toString()
context.kinds = ['OVERRIDE', 'UNCHECKED', 'OPEN'].collect { [it, label('DealercrmContactKind_' + it)] }
context.contacts = from('ContactAttempt').where(all).orderBy('-startedDate', '-communicationEventId').offset(paging.offset).limit(paging.size).queryList()
        .collect { GenericValue row ->
            ContactText text = new ContactText(SiteZone.of(delegator, row.facilityId).zone(), locale)
            [when: text.moment(row.startedDate.toInstant()), partyId: row.partyId ?: '', address: row.address ?: '',
             name: row.partyId ? PersonName.of(delegator, row.partyId) : '', channel: label('DealercrmContactChannel_' + row.channelId),
             purpose: label('DealercrmContactPurpose_' + row.purposeId), answered: label('DealercrmContactAnswered_' + (row.answered ?: 'OPEN')),
             by: row.startedByUserLogin ?: '', facilityId: row.facilityId ?: '', brandId: row.brandId ?: '', checked: row.checked != 'N',
             override: row.overrideReason ?: '', rules: (row.overriddenRules ?: '').tokenize(' ').collect { label('DealercrmContactRuleName_' + it) }.join(', ')]
        }
