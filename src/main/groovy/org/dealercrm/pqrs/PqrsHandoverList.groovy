package org.dealercrm.pqrs

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.pqrs.term.Staff
import org.dealercrm.shared.PersonName

List<EntityCondition> open = PqrsReach.of(delegator, security, userLogin).conditions() +
        EntityCondition.makeCondition('statusId', EntityOperator.IN, PqrsStates.OPEN) +
        EntityCondition.makeCondition('responsiblePartyId', EntityOperator.NOT_EQUAL, null)
Map<String, Integer> held = from('PqrsCase').select('custRequestId', 'responsiblePartyId').where(open).queryList()
        .countBy { GenericValue row -> row.responsiblePartyId as String }
context.owners = held.collect { String id, Integer count ->
    [id: id, text: UtilProperties.getMessage('DealercrmPqrsHandoverUiLabels', 'DealercrmPqrsHandoverHolds' + (count == 1 ? '_1' : ''),
            [name: PersonName.of(delegator, id) ?: id, count: count], locale)] }.sort { it.text }
context.staff = Staff.choices(delegator)
