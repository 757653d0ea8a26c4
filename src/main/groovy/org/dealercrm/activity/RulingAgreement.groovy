package org.dealercrm.activity

import java.text.NumberFormat
import java.time.LocalDate

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.activity.ruling.Agreement
import org.dealercrm.shared.MonthPeriod
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.Settings

Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityRulingUiLabels', key, locale) }
NumberFormat percent = NumberFormat.getPercentInstance(locale)
percent.maximumFractionDigits = 1
Closure share = { Agreement.Tally tally -> tally.share() == null ? '–' : percent.format(tally.share()) }
ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())

LocalDate today = Settings.today(delegator)
MonthPeriod period = MonthPeriod.parse(parameters.ruledMonth, today)
Map filters = ['brandId', 'facilityId', 'adviserPartyId'].collectEntries { [(it): parameters[it]] } + [ruledMonth: period.id()]
ActivityFilter filter = new ActivityFilter(filters, today, Settings.zone(delegator))
List<EntityCondition> conditions = filter.conditions(RowScope.of(delegator, security, userLogin))
conditions << EntityCondition.makeCondition('validityId', EntityOperator.NOT_EQUAL, null)

Agreement agreement = new Agreement()
EntityQuery.use(delegator).from('ActivityTotals').select('ruledProposalId', 'validityId', 'ruledRuleIds', 'ruledByPartyId', 'activityCount')
        .where(conditions).queryList().each { GenericValue row ->
    agreement.add(row.ruledProposalId, row.validityId, row.ruledRuleIds, row.ruledByPartyId, row.activityCount)
}

List validities = ['ACTV_VALID', 'ACTV_INVALID']
context.filterQuery = filter.query()
context.monthLabel = period.label(locale)
context.previousMonth = period.previous().id()
context.nextMonth = period.next().id()
context.validities = validities.collect { String validity ->
    [id: validity, text: display.validity(validity), count: (validities + [Agreement.NO_PROPOSAL]).sum { agreement.count(it, validity) }]
}
context.matrix = (validities + [Agreement.NO_PROPOSAL]).collect { String proposal ->
    [id: proposal, text: proposal == Agreement.NO_PROPOSAL ? label('DealercrmRulingNoProposal') : display.validity(proposal),
     counts: validities.collectEntries { [(it): agreement.count(proposal, it)] }]
}
context.agreement = [count: agreement.total().count(), agreed: agreement.total().agreed(), share: share(agreement.total())]
Map rules = from('ActivityRule').queryList().collectEntries { [(it.activityRuleId): it] }
context.byRule = agreement.byRule().collect { String id, Agreement.Tally tally ->
    [id: id, name: rules[id] ? display.rule(rules[id]) : id, count: tally.count(), agreed: tally.agreed(), share: share(tally),
     sequence: rules[id]?.sequenceNum ?: 0]
}.sort { it.sequence }
context.byRuler = agreement.byRuler().collect { String id, Agreement.Tally tally ->
    [id: id, name: PersonName.of(delegator, id), count: tally.count(), agreed: tally.agreed(), share: share(tally)]
}.sort { it.name }
