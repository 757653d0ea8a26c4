package org.dealercrm.prospect

import java.sql.Timestamp

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.SiteDays

// Adds verdicts, contacts and changes to what other capabilities put on the timeline; the newest entry comes first
ProspectDisplay display = new ProspectDisplay(SiteDays.of(delegator), locale, timeZone.toZoneId())
GenericValue prospect = from('Prospect').where('salesOpportunityId', context.salesOpportunityId).queryOne()
List<Map> entries = (context.timeline ?: []) + verdicts(prospect, display) + contacts(prospect) + mails(prospect) + changes(prospect, display)

Map<String, Integer> counts = entries.countBy { it.kind }
String wanted = counts.containsKey(parameters.timelineKind) ? parameters.timelineKind : ''
context.timelineKind = wanted
context.timelineKinds = counts.size() < 2 ? [] : [[id: '', text: label('DealercrmProspectTimeline_ALL'), count: entries.size()]] +
        ['ACTIVITY', 'RULING', 'VERDICT', 'CONTACT', 'CHANGE'].findAll { counts[it] }.collect { String kind ->
            [id: kind, text: label('DealercrmProspectTimeline_' + kind), count: counts[kind]]
        }
context.timelineEntries = entries.findAll { !wanted || it.kind == wanted }.sort { Map a, Map b -> b.at <=> a.at }
        .collect { Map entry -> entry + [date: display.moment(entry.at), kindText: label('DealercrmProspectTimelineOne_' + entry.kind)] }

String label(String key) {
    return UtilProperties.getMessage('DealercrmProspectUiLabels', key, locale)
}

List<Map> verdicts(GenericValue prospect, ProspectDisplay display) {
    return from('ProspectVerdict').where('salesOpportunityId', prospect.salesOpportunityId).queryList().collect { GenericValue row ->
        [kind: 'VERDICT', at: row.verdictDate, title: display.described('ProspectVerdictType', row.verdictTypeId),
         by: [PersonName.of(delegator, row.verifiedByPartyId), display.described('Enumeration', row.contactMethodId)].findAll().join(' · '),
         badges: row.prospectVerdictId == prospect.verdictId ? [[text: label('DealercrmProspectInForce'), style: 'dc-badge-current']] : [],
         notes: row.comments ? [[text: row.comments]] : []]
    }
}

/** Calls and mails to the customer; a call that led to a verdict stands with the verdict, of whichever prospect. */
List<Map> contacts(GenericValue prospect) {
    List<GenericValue> events = prospect.customerPartyId == null ? []
            : from('CommunicationEvent').where('partyIdTo', prospect.customerPartyId).orderBy('-datetimeStarted').maxRows(100).queryList()
    Set<String> told = events ? from('ProspectVerdict').where(EntityCondition.makeCondition('communicationEventId', EntityOperator.IN,
            events*.communicationEventId)).queryList()*.communicationEventId as Set : []
    told.addAll(context.timelineContacts ?: [])
    return events.findAll { !told.contains(it.communicationEventId) }.collect { GenericValue row ->
        Timestamp at = row.datetimeStarted ?: row.entryDate ?: row.createdStamp
        [kind: 'CONTACT', at: at, title: row.subject ?: '', by: PersonName.of(delegator, row.partyIdFrom), notes: [],
         badges: [[text: row.getRelatedOne('CommunicationEventType', true)?.get('description', locale) ?: row.communicationEventTypeId, style: '']]]
    }
}

/** Mails of the product about the prospect and what belongs to it, with what became of them. */
List<Map> mails(GenericValue prospect) {
    Map<String, Collection<String>> owners = [Prospect: [prospect.salesOpportunityId]] + (context.timelineOwners ?: [:])
    List<EntityCondition> about = owners.findAll { it.value }.collect { String entityName, Collection<String> ids ->
        EntityCondition.makeCondition([EntityCondition.makeCondition('ownerEntityName', entityName),
                EntityCondition.makeCondition('ownerId', EntityOperator.IN, ids)])
    }
    return from('SentMail').where(EntityCondition.makeCondition(about, EntityOperator.OR)).queryList().collect { GenericValue row ->
        [kind: 'CONTACT', at: row.sentDate ?: row.createdDate, title: row.subject, notes: [], by: row.toText ?: '',
         badges: [[text: UtilProperties.getMessage('DealercrmDealershipUiLabels', 'DealercrmDealershipMail_' + row.statusId, locale), style: '']]]
    }
}

/** What the audit log says of stage and adviser. */
List<Map> changes(GenericValue prospect, ProspectDisplay display) {
    Map texts = [stageId: { String id -> display.described('SalesOpportunityStage', id) }, adviserPartyId: { String id -> PersonName.of(delegator, id) }]
    return from('EntityAuditLog').where('changedEntityName', 'Prospect', 'pkCombinedValueText', prospect.salesOpportunityId).queryList()
            .findAll { texts.containsKey(it.changedFieldName) && it.oldValueText && it.oldValueText != it.newValueText }
            .collect { GenericValue row ->
                Closure text = texts[row.changedFieldName]
                [kind: 'CHANGE', at: row.changedDate, by: user(row.changedByInfo), badges: [], notes: [],
                 title: label('DealercrmProspectChanged_' + row.changedFieldName) + ': ' + text(row.oldValueText) + ' → ' + text(row.newValueText ?: '')]
            }
}

String user(String userLoginId) {
    GenericValue user = userLoginId == null ? null : from('UserLogin').where('userLoginId', userLoginId).cache().queryOne()
    return user?.partyId ? PersonName.of(delegator, user.partyId) : userLoginId ?: ''
}
