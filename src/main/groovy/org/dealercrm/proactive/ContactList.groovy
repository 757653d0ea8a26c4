package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.proactive.report.ContactFilter
import org.dealercrm.proactive.report.EffectiveRule
import org.dealercrm.proactive.report.FilterFields
import org.dealercrm.shared.Page
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.Settings

ContactFilter filter = new ContactFilter(parameters, Settings.today(delegator), EffectiveRule.of(delegator))
ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
List<EntityCondition> conditions = filter.conditions(RowScope.of(delegator, security, userLogin))
Closure query = { ->
    EntityQuery listed = EntityQuery.use(delegator).from('ProactiveControlRow')
    conditions ? listed.where(EntityCondition.makeCondition(conditions, EntityOperator.AND)) : listed
}
context.paging = Page.of(parameters, query().queryCount())
context.contacts = query().orderBy('-contactDate', '-proactiveContactId').offset(context.paging.offset).limit(context.paging.size).queryList()
        .collect { GenericValue row ->
            display.contact(row) + [proactiveRecordId: row.proactiveRecordId, customerName: row.customerName ?: '', phone: row.phoneE164 ?: '']
        }
context.filterQuery = filter.query([])
context.target = 'CampaignReport/Contacts'
context.filter = ContactFilter.NAMES.collectEntries { String name -> [(name): filter.value(name)] }
context.everyMonth = filter.everyMonth()
context.measureText = filter.value('measure') ? uiLabelMap['DealercrmProactiveMeasure_' + filter.value('measure')] : ''
context.filterFields = new FilterFields(delegator, CampaignReach.of(delegator, security, userLogin), locale).fields(filter)
