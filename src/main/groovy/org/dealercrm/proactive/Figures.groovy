package org.dealercrm.proactive

import java.time.YearMonth

import org.dealercrm.proactive.report.ContactFilter
import org.dealercrm.proactive.report.EffectiveRule
import org.dealercrm.proactive.report.FigureNames
import org.dealercrm.proactive.report.FigureQuery
import org.dealercrm.proactive.report.FilterFields
import org.dealercrm.proactive.report.SentReports
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.Settings

EffectiveRule rule = EffectiveRule.of(delegator)
ContactFilter filter = new ContactFilter(parameters, Settings.today(delegator), rule)
RowScope scope = RowScope.of(delegator, security, userLogin)
ProactiveDisplay display = new ProactiveDisplay(delegator, locale, timeZone.toZoneId())
FigureNames names = new FigureNames(delegator, display, locale)
FigureQuery query = new FigureQuery(delegator, scope, filter, rule)
Map filterNames = [AGENT: 'agentPartyId', CAMPAIGN: 'marketingCampaignId', BRAND: 'brandId', SITE: 'facilityId']
context.total = query.total()
context.totalQuery = filter.query([])
context.cuts = filterNames.collect { String cut, String name ->
    FigureQuery.Cut by = FigureQuery.Cut.valueOf(cut)
    [id: cut, title: uiLabelMap['DealercrmProactiveSheetBy_' + cut], rows: query.by(by).collect { String id, figures ->
        [name: names.of(by, id), figures: figures, query: filter.query([name]) + '&' + name + '=' + URLEncoder.encode(id, 'UTF-8')]
    }]
}
Map reasons = query.reasons()
Catalogue catalogue = new Catalogue(delegator, locale)
context.reasonKinds = ['NO_CONTACT', 'NO_BOOKING'].collect { String kind ->
    Map given = names.ofKind(reasons, kind)
    [title: uiLabelMap['DealercrmProactiveReasons_' + kind], total: given.values().sum(0L), rows: given.collect { String id, Long count ->
        [name: catalogue.contactReason(id), count: count, query: filter.query(['contactReasonId']) + '&contactReasonId=' + id]
    }]
}
context.reportIsOver = !filter.everyMonth() && filter.month().month() < YearMonth.from(Settings.today(delegator))
context.reports = context.reportIsOver ? SentReports.of(delegator, filter.month(), locale) : []
context.effectiveText = uiLabelMap['DealercrmProactiveEffective_' + rule.name()]
context.target = 'CampaignReport/View'
context.filter = ContactFilter.NAMES.collectEntries { String name -> [(name): filter.value(name)] }
context.everyMonth = filter.everyMonth()
context.filterFields = new FilterFields(delegator, CampaignReach.of(delegator, security, userLogin), locale).fields(filter)
