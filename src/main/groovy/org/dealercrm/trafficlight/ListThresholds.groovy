package org.dealercrm.trafficlight

import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.Clock

String every = UtilProperties.getMessage('DealercrmUiLabels', 'DealercrmAllFeminine', locale)
Closure stageText = { String id -> UtilProperties.getMessage('DealercrmProspectUiLabels', 'SalesOpportunityStage.description.' + id, locale) }
Map brands = from('DealershipBrand').orderBy('sequenceNum').queryList().collectEntries { [(it.brandId): it.brandName] }
List<String> stages = from('SalesOpportunityStage').orderBy('sequenceNum').cache().queryList()
        .findAll { it.opportunityStageId.startsWith('DCRM_') && it.closesFollowUp != 'Y' }*.opportunityStageId
boolean mayChange = security.hasEntityPermission('DEALERCRM_TRAFFICLIGHT', '_UPDATE', userLogin)

context.thresholds = from('TrafficLightThreshold').filterByDate(Clock.now()).orderBy('brandId', 'stageId', 'sourceName').queryList()
        .collect { GenericValue row ->
            [brandKey: row.brandId, stageKey: row.stageId, sourceKey: row.sourceName,
             brandText: row.brandId == Thresholds.ALL ? every : brands[row.brandId] ?: row.brandId,
             stageText: row.stageId == Thresholds.ALL ? every : stageText(row.stageId),
             sourceText: row.sourceName == Thresholds.ALL ? every : row.sourceName,
             greenText: row.greenMaxDays.toString(), yellowText: row.yellowMaxDays.toString(),
             fromText: row.fromDate.toInstant().atZone(timeZone.toZoneId()).toLocalDate()
                     .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)),
             mayExpire: mayChange && !Thresholds.Kind.of(row.brandId, row.stageId, row.sourceName).everything()]
        }
context.brandChoices = [[id: Thresholds.ALL, text: every]] + brands.collect { String id, String text -> [id: id, text: text] }
context.stageChoices = [[id: Thresholds.ALL, text: every]] + stages.collect { String id -> [id: id, text: stageText(id)] }
context.sourceChoices = [[id: Thresholds.ALL, text: every]] + from('Prospect').select('sourceName').distinct().orderBy('sourceName').queryList()
        *.sourceName.findAll { it }.collect { String source -> [id: source, text: source] }
