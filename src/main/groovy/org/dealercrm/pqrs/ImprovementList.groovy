package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.pqrs.answer.Improvements
import org.dealercrm.shared.ChoiceName
import org.dealercrm.shared.Page
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.Settings

import java.time.LocalDate

Improvements improvements = Improvements.of(delegator, security, userLogin)
boolean done = parameters.done == 'Y'
List<EntityCondition> conditions = improvements.conditions() +
        [EntityCondition.makeCondition('doneDate', done ? EntityOperator.NOT_EQUAL : EntityOperator.EQUALS, null)]
Closure query = { EntityQuery.use(delegator).from('ImprovementAction').where(conditions) }
LocalDate today = Settings.today(delegator)
context.paging = Page.of(parameters, query().queryCount())
context.actions = query().orderBy(done ? '-doneDate' : 'dueDate', 'improvementActionId').offset(context.paging.offset)
        .limit(context.paging.size).queryList().collect { GenericValue action ->
    String state = action.doneDate ? 'DONE' : action.dueDate.toLocalDate() < today ? 'OVERDUE' : 'OPEN'
    GenericValue cause = action.pqrsCauseId ? from('PqrsCause').where('pqrsCauseId', action.pqrsCauseId).cache().queryOne() : null
    [id: action.improvementActionId, description: action.description, cause: ChoiceName.of(cause, locale), stateId: state,
     state: uiLabelMap['DealercrmPqrsAnswerActionState_' + state], responsible: PersonName.of(delegator, action.responsiblePartyId),
     due: action.dueDate.toString(), done: action.doneDate?.toString() ?: '',
     cases: improvements.casesOf(action.improvementActionId).collect { [id: it.custRequestId, number: it.caseNumber] }]
}
context.done = done
context.mayComplete = security.hasEntityPermission('DEALERCRM_PQRS_ANSWER', '_UPDATE', userLogin)
