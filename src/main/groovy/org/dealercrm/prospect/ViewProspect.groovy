package org.dealercrm.prospect

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.SiteDays

ProspectDisplay display = new ProspectDisplay(SiteDays.of(delegator), locale, timeZone.toZoneId())
String id = context.salesOpportunityId ?: parameters.salesOpportunityId

if (ProspectQueries.of(delegator, security, userLogin).inScope(id)) {
    GenericValue row = from('ProspectListView').where('salesOpportunityId', id).queryOne()
    context.prospect = display.of(row)
    context.salesOpportunityId = id
    context.mayOpenParty = security.hasEntityPermission('PARTYMGR', '_VIEW', userLogin)
    context.stages = from('SalesOpportunityStage').orderBy('sequenceNum').cache().queryList()
            .findAll { GenericValue stage -> stage.opportunityStageId.startsWith('DCRM_') }
            .collect { GenericValue stage -> [id: stage.opportunityStageId, text: display.described('SalesOpportunityStage', stage.opportunityStageId)] }
    context.verdicts = from('ProspectVerdict').where('salesOpportunityId', id).orderBy('-verdictDate', '-prospectVerdictId').queryList()
            .collect { GenericValue verdict ->
                [date: display.moment(verdict.verdictDate), verdict: display.described('ProspectVerdictType', verdict.verdictTypeId),
                 method: display.described('Enumeration', verdict.contactMethodId), comments: verdict.comments ?: '',
                 verifier: PersonName.of(delegator, verdict.verifiedByPartyId), inForce: verdict.prospectVerdictId == row.verdictId]
            }
}
