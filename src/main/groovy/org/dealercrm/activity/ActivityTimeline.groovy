package org.dealercrm.activity

import java.time.Instant

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.Clock
import org.dealercrm.shared.PersonName

// The activities of a prospect, and what was judged of them, as entries of its timeline
if (!security.hasEntityPermission('DEALERCRM_ACTIVITY', '_VIEW', userLogin)) {
    return
}
Instant now = Clock.now().toInstant()
Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityUiLabels', key, locale) }
Closure note = { String key, String text -> text ? [label: label(key), text: text] : null }

context.timeline = (context.timeline ?: []) + from('FollowUpActivity').where('salesOpportunityId', context.salesOpportunityId).queryList()
        .collect { GenericValue row ->
            ActivityRules.Moments moments = new ActivityRules.Moments(row.statusId, row.plannedDate?.toInstant(), row.doneDate?.toInstant())
            boolean overdue = ActivityRules.overdue(moments, now)
            List<Map> badges = [[text: label('StatusItem.description.' + row.statusId), style: 'dc-status-' + row.statusId.toLowerCase()]]
            if (overdue) {
                badges << [text: label('DealercrmActivityOverdue'), style: 'dc-badge-overdue']
            }
            [kind: 'ACTIVITY', at: row.doneDate ?: row.plannedDate ?: row.createdDate, badges: badges, by: PersonName.of(delegator, row.adviserPartyId),
             title: label('FollowUpActivityType.description.' + row.activityTypeId),
             notes: [row.comments ? [text: row.comments] : null, note('DealercrmActivityResult', row.resultText),
                     note('DealercrmActivityNextStep', row.nextStep)].findAll()]
        }
