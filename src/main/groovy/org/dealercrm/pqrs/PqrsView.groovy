package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.pqrs.term.Deadline
import org.dealercrm.pqrs.term.NoticeDisplay
import org.dealercrm.pqrs.term.Terms
import org.dealercrm.shared.RowScope

GenericValue row = PqrsReach.of(delegator, security, userLogin).find(parameters.custRequestId as String).orElse(null)
if (row) {
    CaseDisplay display = new CaseDisplay(delegator, locale)
    context.custRequestId = row.custRequestId
    context.caseRow = row
    CaseMask mask = CaseMask.of(security, userLogin)
    context.pqrs = mask.of(display.of(row), row)
    context.mayPrivacy = security.hasEntityPermission('DEALERCRM_PRIVACY', '_VIEW', userLogin) && RowScope.of(delegator, security, userLogin).all()
    Deadline deadline = Terms.of(delegator).deadline(row).orElse(null)
    context.termDays = deadline ? display.days(deadline, row.reopenedDay != null) : []
    context.termMoved = deadline && row.dueDate && deadline.due() != row.dueDate.toLocalDate()
    GenericValue term = from('PqrsTerm').where('pqrsTypeId', row.pqrsTypeId, 'fromDate', row.termFromDate).queryFirst()
    context.isLegal = term?.isLegal == 'Y' && !row.reopenedDay
    NoticeDisplay notices = new NoticeDisplay(delegator, locale)
    context.history = from('PqrsStatus').where('custRequestId', row.custRequestId).orderBy('statusDate', 'pqrsStatusId').queryList()
            .collect { GenericValue step -> mask.texts(display.step(step, row.facilityId), row, ['comments', 'oldValue', 'newValue']) + [told: notices.of(step)] }
}
