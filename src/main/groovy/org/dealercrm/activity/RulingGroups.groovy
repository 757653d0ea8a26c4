package org.dealercrm.activity

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.activity.ruling.JudgedText
import org.dealercrm.activity.ruling.RulingQueries
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.ProspectFilter
import org.dealercrm.shared.Settings

List names = ['adviserPartyId', 'brandId', 'facilityId', 'month']
Map filters = names.collectEntries { String name -> [(name): parameters[name] ?: ''] }
ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
RulingQueries queries = RulingQueries.of(delegator, security, userLogin)
Closure shared = { String key -> UtilProperties.getMessage('DealercrmUiLabels', key, locale) }
Closure key = { value -> value ?: ProspectFilter.NOBODY }
// groups are read whole: a count of them would group by every alias of the view
List<GenericValue> groups = EntityQuery.use(delegator).from('ActivityTotals')
        .select('proposedValidityId', 'proposedReasonId', 'commentKey', 'activityCount', 'firstActivityId')
        .where(queries.waiting(filters)).having(EntityCondition.makeCondition('activityCount', EntityOperator.GREATER_THAN, 1L))
        .orderBy('-activityCount', 'firstActivityId').queryList()
Page paging = Page.of(parameters, groups.size())
context.paging = paging
context.filter = filters
context.filterQuery = new ActivityFilter(filters, Settings.today(delegator), Settings.zone(delegator)).query()
context.waiting = queries.count(null)
context.groups = groups.drop(paging.offset).take(paging.size)
        .collect { GenericValue group ->
            GenericValue sample = from('FollowUpActivity').where('activityId', group.firstActivityId).queryOne()
            [proposal: key(group.proposedValidityId), proposedReason: key(group.proposedReasonId), commentKey: key(group.commentKey),
             count: group.activityCount, proposalText: display.validity(group.proposedValidityId), validityId: group.proposedValidityId ?: '',
             reason: display.reason(group.proposedReasonId), comment: JudgedText.of(sample.comments, sample.resultText)]
        }
context.filterFields = [
    [name: 'brandId', label: shared('DealercrmBrand'), options: from('DealershipBrand').orderBy('sequenceNum').cache().queryList()
            .collect { [it.brandId, it.brandName] }],
    [name: 'facilityId', label: shared('DealercrmSite'), options: from('DealershipSiteView').orderBy('facilityName').queryList()
            .collect { [it.facilityId, it.facilityName] }],
    [name: 'adviserPartyId', label: shared('DealercrmAdviser'), options: from('DealershipStaff').where('roleTypeId', 'SALES_REP')
            .getFieldList('partyId').unique().collect { [it, PersonName.of(delegator, it)] }.sort { it[1] }]
].collect { it + [value: filters[it.name]] }
