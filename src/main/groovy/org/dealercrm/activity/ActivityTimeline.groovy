package org.dealercrm.activity

import java.time.Instant

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.Clock
import org.dealercrm.shared.PersonName

// The activities of a prospect and what was judged, confirmed and changed of them, as entries of its timeline
if (!security.hasEntityPermission('DEALERCRM_ACTIVITY', '_VIEW', userLogin)) {
    return
}
Map<String, GenericValue> activities = from('FollowUpActivity').where('salesOpportunityId', context.salesOpportunityId).queryList()
        .collectEntries { [(it.activityId): it] }
if (!activities) {
    return
}
ActivityDisplay display = new ActivityDisplay(locale, timeZone.toZoneId())
Map<String, String> types = activities.collectEntries { String id, GenericValue row -> [(id): ActivityTypeName.of(delegator, row.activityTypeId, locale)] }
Closure of = { String entityName -> from(entityName).where(EntityCondition.makeCondition('activityId', EntityOperator.IN, activities.keySet())).queryList() }
// What a customer said of a collaborator is for those who judge, not for the collaborator
List<GenericValue> confirmations = security.hasEntityPermission('DEALERCRM_ACTIVITY_RULING', '_VIEW', userLogin) ? of('ActivityConfirmation') : []
List<GenericValue> states = from('EntityAuditLog').where(EntityCondition.makeCondition([
        EntityCondition.makeCondition(changedEntityName: 'FollowUpActivity', changedFieldName: 'statusId'),
        EntityCondition.makeCondition('pkCombinedValueText', EntityOperator.IN, activities.keySet())])).queryList().findAll { it.oldValueText }

context.timeline = (context.timeline ?: []) + activities.values().collect { activity(it, types[it.activityId]) } +
        of('ActivityRuling').collect { ruling(it, types[it.activityId], activities[it.activityId].rulingId, display) } +
        confirmations.collect { confirmation(it, types[it.activityId]) } + states.collect { state(it, types[it.pkCombinedValueText]) }
// What the page of contacts need not tell again, and whose mails belong to the prospect
context.timelineContacts = confirmations*.communicationEventId.findAll()
context.timelineOwners = [FollowUpActivity: activities.keySet(), ActivityPhoneRequest: of('ActivityPhoneRequest')*.phoneRequestId]

Map activity(GenericValue row, String type) {
    ActivityRules.Moments moments = new ActivityRules.Moments(row.statusId, row.plannedDate?.toInstant(), row.doneDate?.toInstant())
    List<Map> badges = [[text: label('StatusItem.description.' + row.statusId), style: 'dc-status-' + row.statusId.toLowerCase()]]
    if (ActivityRules.overdue(moments, Clock.now().toInstant())) {
        badges << [text: label('DealercrmActivityOverdue'), style: 'dc-badge-overdue']
    }
    return [kind: 'ACTIVITY', at: row.doneDate ?: row.plannedDate ?: row.createdDate, title: type, badges: badges, by: PersonName.of(delegator, row.adviserPartyId),
            link: 'Activity/View?activityId=' + row.activityId,
            notes: notes([text: row.comments], [label: label('DealercrmActivityResult'), text: row.resultText],
                    [label: label('DealercrmActivityNextStep'), text: row.nextStep])]
}

Map ruling(GenericValue row, String type, String inForce, ActivityDisplay display) {
    String style = row.validityId == 'ACTV_VALID' ? 'dc-status-actv_done' : 'dc-status-actv_not_done'
    return [kind: 'RULING', at: row.rulingDate, title: type, by: PersonName.of(delegator, row.ruledByPartyId),
            badges: [[text: display.validity(row.validityId), style: style]] +
                    (row.rulingId == inForce ? [] : [[text: label('DealercrmActivityRulingReplaced'), style: '']]),
            notes: notes([text: display.reason(row.reasonEnumId)], [text: row.comments])]
}

Map confirmation(GenericValue row, String type) {
    return [kind: 'CONTACT', at: row.confirmationDate, title: type, by: PersonName.of(delegator, row.confirmedByPartyId),
            badges: [[text: label('ActivityConfirmationType.description.' + row.confirmationTypeId, 'DealercrmActivityConfirmationUiLabels'), style: '']],
            notes: notes([text: row.comments])]
}

Map state(GenericValue row, String type) {
    GenericValue user = row.changedByInfo == null ? null : from('UserLogin').where('userLoginId', row.changedByInfo).cache().queryOne()
    return [kind: 'CHANGE', at: row.changedDate, badges: [], notes: [], by: user?.partyId ? PersonName.of(delegator, user.partyId) : row.changedByInfo ?: '',
            title: "$type: ${label('StatusItem.description.' + row.oldValueText)} → ${label('StatusItem.description.' + row.newValueText)}".toString()]
}

List<Map> notes(Map... all) {
    return all.findAll { it.text }
}

String label(String key, String resource = 'DealercrmActivityUiLabels') {
    return UtilProperties.getMessage(resource, key, locale)
}
