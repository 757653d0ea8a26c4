package org.dealercrm.prospect

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.queue.WorkQueue

ProspectQueries queries = ProspectQueries.of(delegator, security, userLogin)
context.untouched = queries.countUntouched()
context.dueAgain = queries.countDueAgain()
context.salesOpportunityId = WorkQueue.of(delegator, ProspectServices.QUEUE_ID).heldBy(userLogin).orElse(null)

if (context.salesOpportunityId) {
    GenericValue row = from('ProspectListView').where('salesOpportunityId', context.salesOpportunityId).queryOne()
    Map names = [customer: row.customerName ?: '', site: row.facilityName ?: '', model: row.modelName ?: row.brandName ?: '',
                 adviser: PersonName.of(row.adviserFirstName, row.adviserLastName), agent: PersonName.of(delegator, userLogin.partyId)]
    context.script = (1..6).collect { int line -> UtilProperties.getMessage('DealercrmProspectUiLabels', 'DealercrmProspectScript' + line, names, locale) }
    context.verdictTypes = from('ProspectVerdictType').orderBy('sequenceNum').cache().queryList().collect { GenericValue type ->
        String text = UtilProperties.getMessage('DealercrmProspectUiLabels', 'ProspectVerdictType.description.' + type.verdictTypeId, locale)
        [id: type.verdictTypeId, key: type.shortcutKey, text: text, outcome: type.outcomeId.toLowerCase(), needsComment: type.outcomeId == 'INVALID']
    }
    context.contactMethods = from('Enumeration').where('enumTypeId', 'DCRM_CONTACT_METHOD').orderBy('sequenceId').cache().queryList()
            .collect { GenericValue method ->
                [id: method.enumId, text: UtilProperties.getMessage('DealercrmProspectUiLabels', 'Enumeration.description.' + method.enumId, locale)]
            }
}
